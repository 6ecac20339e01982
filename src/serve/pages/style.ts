import { PALETTE } from '../../present/html-style.js';

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The look of the server's own pages, a file of its own so that no page needs a style within: the brief's colours and letters on its 8 px grid. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${variables(PALETTE.light)}}
@media (prefers-color-scheme:dark){:root{${variables(PALETTE.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Liberation Serif",serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
main{max-width:68rem;margin:0 auto;padding:3rem 1.5rem 6rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem;font-weight:600}
h2{font:600 .875rem/1.5rem system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;margin:3rem 0 0;padding-top:1rem;border-top:2px solid var(--ink)}
h3{font-size:1.25rem;line-height:1.5;font-weight:600;margin:0}
p{margin:.5rem 0;max-width:40em}
a{color:var(--accent);text-underline-offset:.15em}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.small,th,.call,label{font:.8125rem/1.25rem system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--soft)}
code,pre{font:.8125rem/1.25rem ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
pre{white-space:pre-wrap;margin:.25rem 0;padding:.5rem .75rem;border-left:2px solid var(--line)}
.call{margin:0 0 .25rem}.call b{color:var(--ink);font-weight:600}.call code{color:var(--ink)}
article{padding:1.5rem 0;border-bottom:1px solid var(--line)}
table{width:100%;border-collapse:collapse;margin:.75rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem 1.5rem .25rem 0;font-weight:400}
td:first-child{width:11rem}
td:nth-child(2){width:14rem;color:var(--soft)}
ul{margin:.5rem 0;padding:0;list-style:none}
.contents{columns:16rem;column-gap:2rem}
.contents li{break-inside:avoid}
summary{cursor:pointer}
label,legend{display:block;margin:1rem 0 .25rem}
input,button{font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:inherit;background:transparent;border:1px solid var(--soft);border-radius:4px;padding:.5rem .75rem;max-width:100%}
input:not([type=checkbox]){display:block;width:100%}
input[type=checkbox]{margin:0 .5rem 0 0}
button{background:var(--accent);border-color:var(--accent);color:var(--ground);font-weight:600;cursor:pointer;min-width:8rem;margin-top:.5rem}
.door{max-width:22rem;margin:8vh auto 0}
.door details{margin-top:2rem}
.complaint{border-left:2px solid var(--substance);padding-left:.75rem;color:var(--substance)}
@media (max-width:40rem){
main{padding:1.5rem 1rem 4rem}
table,tbody,tr,td{display:block}thead{display:none}
tr{padding:.375rem 0}td:first-child,td:nth-child(2){width:auto}td{padding:0}
}
@media print{main{padding:0}article{break-inside:avoid}}
`;
