import { STYLE } from '../html-style.js';
import { PALETTE } from '../parse/svg-style.js';
import { chartColours } from './chart.js';

const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif';

/** The sheet of an answer's page: that of the brief, with a large number, bars beside their words, and a fan drawn once for each width. */
export const ASK_STYLE = `${STYLE}
header{margin-bottom:2rem}
.answer{display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:2rem;align-items:center;margin:1.5rem 0 1rem;max-width:46rem}
.number{font:600 3.5rem/1 ${SANS};color:var(--accent);white-space:nowrap}
.answer .gauge{width:100%;height:auto;max-width:30rem}
.ends{display:flex;justify-content:space-between;max-width:30rem}
.gist{margin:0;max-width:40em}
.read{display:grid;grid-template-columns:5rem minmax(0,1fr);column-gap:1rem;max-width:46rem}
.read dt,.read dd{margin:0;padding:.125rem 0}
.read dt{font:.8125rem/1.5rem ${SANS};color:var(--soft)}
.note{margin:0 0 .75rem;max-width:46rem}
.rows{max-width:50rem}
.rows>li{display:grid;grid-template-columns:9rem 5.5rem minmax(0,1fr);column-gap:1rem;padding:.375rem 0;align-items:start}
.rows .bars{padding-top:.25rem}
.figure{font:.875rem/1.5rem ${SANS};white-space:nowrap;text-align:right}
.rows strong{font-weight:600}
.rows .says{font-size:.9375rem}
.end{border-top:1px solid var(--line)}
.gauge,.sway,.share{display:block;width:9rem;height:auto;overflow:visible}
.gauge line,.sway line{stroke:var(--soft);stroke-width:1}
.gauge rect{fill:var(--accent)}
.gauge circle{fill:var(--ink);stroke:var(--ground);stroke-width:1.5}
.sway .towards{fill:var(--substance)}.sway .against{fill:var(--symbol)}
.share rect{fill:var(--accent)}
.share .frame{fill:none;stroke:var(--soft);stroke-width:1}
.quotes{margin:.25rem 0 0}
.quotes li{font-size:.875rem;line-height:1.375rem;padding:.125rem 0 .125rem .75rem;border-left:2px solid var(--line)}
details{margin-top:.5rem}
.plain li{padding:.1875rem 0 .1875rem 1rem;text-indent:-1rem;max-width:46rem}
.sources{columns:2;column-gap:2rem;font-size:.8125rem;line-height:1.25rem}
.sources li{break-inside:avoid;padding:.0625rem 0 .0625rem 2rem;text-indent:-2rem}
.sources li:target{outline:2px solid var(--accent);outline-offset:2px}
figure{margin:0}
.chart{max-width:100%;height:auto;display:block}
.phone{display:none}
@media (max-width:52rem){
.wide{display:none}
.phone{display:block}
}
@media (max-width:44rem){
.answer{grid-template-columns:1fr;row-gap:1rem}
.rows>li{grid-template-columns:minmax(0,1fr) 5.5rem}
.rows .told{grid-column:1/-1}
.gauge,.sway,.share{width:100%;max-width:16rem}
.sources{columns:1}
}
@media print{
article{padding:0}
section{break-inside:auto}
.wide{display:block}
.phone{display:none}
details::details-content{content-visibility:visible;height:auto}
.rows>li{grid-template-columns:9rem 5.5rem minmax(0,1fr)}
.rows .told{grid-column:auto}
.sources{columns:2}
article .chart{${chartColours({ ...PALETTE.light, ground: '#ffffff' })}}
}
`;
