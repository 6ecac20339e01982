import { STYLE } from '../html-style.js';

/** The sheet of the document's brief, closer set: a dossier's brief has many short lines, and prints on two pages of A4. */
export const DOSSIER_STYLE = `${STYLE}
article{padding:2rem 0}
header{margin-bottom:1.5rem}
section{padding:1rem 0 1.25rem}
.note{margin:0 0 .5rem}
.rows li{padding:.1875rem 0 .1875rem 1rem;text-indent:-1rem;line-height:1.4;max-width:46rem}
.rows li>*{text-indent:0}
.rows strong{font-weight:600}
.numbers{white-space:nowrap;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;font-size:.8125rem}
.both{width:7.5rem;height:.75rem;vertical-align:-.0625rem;margin-right:.5rem;overflow:visible}
.both line{stroke:var(--soft);stroke-width:1}
.both .reported{fill:var(--ground);stroke:var(--ink);stroke-width:1.5}
.both .turned{fill:var(--ink)}
.sources{columns:2;column-gap:2rem;font-size:.8125rem;line-height:1.25rem;max-width:none}
.sources li{break-inside:avoid;padding:.0625rem 0 .0625rem 2rem;text-indent:-2rem}
.sources li:target{outline:2px solid var(--accent);outline-offset:2px}
@media (max-width:44rem){
.sources{columns:1}
.both{width:5rem}
}
@page{size:A4;margin:12mm 14mm}
@media print{
html{font-size:9.25pt}
body{line-height:1.3}
h1{font-size:1.5rem}
article{padding:0}
header{margin-bottom:.5rem}
header .small{margin:.125rem 0 0}
section{display:block;padding:.375rem 0 .5rem}
h2{margin:0 0 .125rem;line-height:1.25rem}
.note{margin:0 0 .125rem}
.rows li{padding:.0625rem 0 .0625rem 1rem;line-height:1.3;max-width:none}
.sources{columns:2;column-gap:1.5rem;font-size:.8125rem;line-height:1.2}
.sources li{padding:0 0 0 1.75rem;text-indent:-1.75rem}
}
`;
