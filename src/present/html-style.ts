/**
 * The look of the printed page and of the browser's. Two ends of one scale (blue symbol, orange substance, apart for every kind of
 * colour vision), one accent, greys; each pair keeps a contrast of 4.5 : 1 on its ground (html-style.test.ts).
 */
export const PALETTE = {
  light: {
    ground: '#fbfaf7',
    ink: '#1d1f21',
    soft: '#5c6066',
    line: '#d9d6cf',
    accent: '#0d6457',
    symbol: '#2b639b',
    substance: '#a64d13',
    marked: '#f3ead0',
  },
  dark: {
    ground: '#16181b',
    ink: '#e6e4df',
    soft: '#a2a6ac',
    line: '#363a40',
    accent: '#6fc6b5',
    symbol: '#82b4e4',
    substance: '#e59a62',
    marked: '#3a3420',
  },
};

const variables = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The style sheet of the brief: an 8 px grid, hairlines, margin heads on wide pages, one column on narrow ones and on paper. */
export const STYLE = `
:root{color-scheme:light dark;${variables(PALETTE.light)}}
@media (prefers-color-scheme:dark){:root{${variables(PALETTE.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Liberation Serif",serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
main,.contents{max-width:68rem;margin:0 auto;padding:0 1.5rem}
article{padding:3rem 0}
article+article{border-top:3px solid var(--ink)}
h1{font-size:2rem;line-height:1.2;margin:0;max-width:26em;font-weight:600;text-wrap:balance}
h2,.small,.points,th,dt .small{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
h2{font-size:.875rem;line-height:1.5rem;margin:0;font-weight:600}
.small{font-size:.8125rem;line-height:1.25rem;color:var(--soft)}
header .small{margin:.5rem 0 0}
.gist{font-size:1.25rem;line-height:1.5;max-width:40em;margin:1.5rem 0 2.5rem}
.gist p{margin:0 0 .5rem}
section{border-top:1px solid var(--line);padding:1.5rem 0 2rem;display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:2rem}
a{color:var(--accent);text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.refs{white-space:nowrap;font:.75rem/1 system-ui,-apple-system,"Segoe UI",sans-serif}
.refs a{padding:.25rem .125rem}
table{width:100%;border-collapse:collapse}
thead th{font-size:.8125rem;font-weight:400;color:var(--soft);text-align:left;padding:0 1.5rem .5rem 0}
tbody th,td{text-align:left;vertical-align:top;padding:1rem 1.5rem 1rem 0;border-top:1px solid var(--line)}
tbody tr:first-child>*{border-top:0;padding-top:0}
tbody th{font-weight:600;font-size:.9375rem;line-height:1.5rem;width:8.5rem}
td.what{width:17rem}
td:last-child{padding-right:0}
strong,dt{font-weight:600}
p{margin:0}
.scale{display:flex;align-items:center;gap:.75rem;height:1.5rem}
.scale span{flex:none}
.bar{width:12.5rem;min-width:0;height:1rem;flex:0 1 auto;overflow:visible}
.bar line{stroke:var(--soft);stroke-width:1}
.bar .symbol,.bar .substance{stroke-width:0}
.bar .symbol{fill:var(--symbol)}.bar .substance{fill:var(--substance)}
.symbol-word{color:var(--symbol)}.substance-word{color:var(--substance)}
ul,ol,dl{margin:0;padding:0;list-style:none}
.grounds{margin-top:.5rem}
.grounds li{display:grid;grid-template-columns:2.5rem minmax(0,1fr);font-size:.9375rem;line-height:1.5rem}
.points{text-align:right;padding-right:.75rem;font-size:.8125rem}
.promises>li+li{margin-top:1.5rem}
.dots{letter-spacing:.1em;color:var(--ink)}
dl{max-width:44rem}
dt{margin-top:1rem}dt:first-child{margin-top:0}
dd{margin:.25rem 0 0}
.more{margin-top:1rem}
.passages li{display:grid;grid-template-columns:2.5rem minmax(0,1fr);max-width:46rem;padding:.375rem 0}
.passages li:target,mark:target,.paragraphs span:target{outline:2px solid var(--accent);outline-offset:2px}
.text{grid-template-columns:1fr}
summary{cursor:pointer}
.paragraphs{max-width:42rem;margin-top:1rem}
.paragraphs p{margin:0 0 1rem}
mark{background:var(--marked);color:inherit;padding:.1em 0}
.contents{padding-top:2rem}
.contents li{padding:.25rem 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:56rem){
section{display:block}
h2{margin-bottom:1rem}
}
@media (max-width:44rem){
main,.contents{padding:0 1rem}
article{padding:2rem 0}
h1{font-size:1.625rem}
.gist{font-size:1.125rem;margin:1rem 0 2rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,tbody th,td,td.what{display:block;width:auto}
tbody tr{border-top:1px solid var(--line);padding:1rem 0}
tbody tr:first-child{border-top:0;padding-top:0}
tbody th,td{border-top:0;padding:0 0 .5rem}
}
@page{margin:18mm 16mm}
@media print{
:root{color-scheme:light;${variables({ ...PALETTE.light, ground: '#ffffff' })}}
html{font-size:10pt}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,article{padding:0;max-width:none}
section{grid-template-columns:8rem minmax(0,1fr);padding:1rem 0}
tr,li,dd{break-inside:avoid}
h2{break-after:avoid}
.text,.back{display:none}
a{color:inherit}
}
`.trim();
