import { type BacktestReport, BEST } from '../../forecast/index.js';
import { htmlPage } from '../html-page.js';
import { STYLE } from '../html-style.js';
import { escaped as inMarkdown } from '../markdown.js';
import { escaped } from '../markup.js';
import { aboutBacktest, backtestTables, type FigureTable, KEY, monthsInWords } from './backtest-tables.js';
import { renderCalibrationSvg } from './calibration-svg.js';

const titleOf = ({ from, to }: BacktestReport): string => `Back-test of leaders’ meetings, ${from}–${to}`;

/** The calibration of the best forecaster, a panel for each horizon. */
const pictureOf = ({ horizons }: BacktestReport): string =>
  renderCalibrationSvg(
    `Calibration of the ${BEST}`,
    horizons.map(({ horizon, calibration }) => ({
      name: `within ${monthsInWords(horizon)}`,
      bins: calibration,
    })),
  );

function markdownTable({ title, says, heads, rows }: FigureTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  return [
    `## ${title}`,
    '',
    inMarkdown(says),
    '',
    line(heads),
    line(heads.map((_, j) => (j === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(row.map(cell))),
  ].join('\n');
}

/** A back-test as Markdown. */
export const backtestMarkdown = (report: BacktestReport): string =>
  `${[
    `# ${titleOf(report)}`,
    aboutBacktest(report),
    KEY,
    ...backtestTables(report, false).map(markdownTable),
  ].join('\n\n')}\n`;

/** Figures to the right; a table may be wider than a small screen, and is then moved sideways. */
const OWN_STYLE = `${STYLE}
section{display:block}
.wide{overflow-x:auto}
tbody td,thead th{text-align:right;padding:.25rem 1rem .25rem 0;white-space:nowrap;font-variant-numeric:tabular-nums}
tbody th,thead th:first-child{text-align:left;width:auto;padding:.25rem 1rem .25rem 0;font-weight:400}
svg{max-width:100%;height:auto}
@media (max-width:44rem){
table{display:table}thead{display:table-header-group;position:static;width:auto;height:auto;clip-path:none}
tbody{display:table-row-group}tbody tr{display:table-row}tbody th,td{display:table-cell}
}`;

function htmlTable({ title, says, heads, rows }: FigureTable): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows
    .map(([name = '', ...cells]) => {
      const figures = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
      return `<tr><th scope="row">${escaped(name)}</th>${figures}</tr>`;
    })
    .join('');
  return `<section><h2>${escaped(title)}</h2><p class="small">${escaped(says)}</p><div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}

/** A back-test as one self-contained page with a picture of its calibration. */
export function backtestHtml(report: BacktestReport): string {
  const head = `<header><h1>${escaped(titleOf(report))}</h1><p>${escaped(aboutBacktest(report))}</p><p class="small">${escaped(KEY)}</p></header>`;
  const picture = `<section><h2>Calibration</h2><p class="small">Bars: how often it came true. Marks: what was said. Below: how many forecasts.</p>${pictureOf(report)}</section>`;
  const tables = backtestTables(report, false).map(htmlTable).join('');
  return htmlPage(titleOf(report), OWN_STYLE, `<main><article>${head}${picture}${tables}</article></main>`);
}
