import type { Standing } from '../../forecast/book/index.js';
import { htmlPage } from '../html-page.js';
import { escaped } from '../markup.js';
import { section, small } from './ask-sections.js';
import { ASK_STYLE } from './ask-style.js';
import { renderCalibrationSvg } from './calibration-svg.js';
import { sayForecaster } from './forecaster.js';
import {
  BOARD_TITLES,
  boardSays,
  countsInWords,
  EMPTY,
  FEW,
  few,
  figures,
  type ScoresPage,
} from './scores.js';

/** Figures to the right; what is wider than a small screen is moved sideways and keeps its size. */
const STYLE = `${ASK_STYLE}
.moves{overflow-x:auto}
.moves .chart{max-width:none}
table{display:table;width:auto}
thead{display:table-header-group;position:static;width:auto;height:auto;clip-path:none}
tbody{display:table-row-group}
thead tr,tbody tr{display:table-row}
thead th,tbody td{display:table-cell;text-align:right;padding:.25rem 1.25rem .25rem 0;white-space:nowrap}
thead th:first-child,tbody th{display:table-cell;text-align:left;width:auto;padding:.25rem 1.25rem .25rem 0;white-space:nowrap}
@media print{.moves .chart{max-width:100%}}
`;

const CALIBRATION = 'Bars: how often it came true. Marks: what was said. Below: how many questions.';

/** What the forecasts of a book were worth, as one self-contained page with the picture of each forecaster's calibration. */
export function renderScoresHtml({
  title,
  seenFrom,
  counts,
  benchmark,
  board,
  calibrations,
}: ScoresPage): string {
  const about = [title, seenFrom].filter(Boolean).join(' · ');
  const head = `<header><h1>What the forecasts were worth</h1>${small(about)}${small(`${countsInWords(counts)}.`)}</header>`;
  const named = calibrations.map((own) => ({ name: sayForecaster(own), bins: own.bins }));
  const picture = `${small(CALIBRATION, ' note')}<figure class="moves" tabindex="0">${renderCalibrationSvg(`Calibration · ${title}`, named)}</figure>`;
  const parts =
    board.length === 0
      ? [`<p>${escaped(EMPTY)}</p>`]
      : [
          section('board', 'Who is ahead', small(boardSays(benchmark), ' note') + boardTable(board)),
          named.length > 0 ? section('calibration', 'Calibration', picture) : '',
          few(board) ? small(FEW) : '',
        ];
  return htmlPage(`Scores · ${title}`, STYLE, `<main><article>${head}${parts.join('')}</article></main>`);
}

function boardTable(board: readonly Standing[]): string {
  const heads = ['', ...BOARD_TITLES].map((text) => `<th scope="col">${text}</th>`).join('');
  const rows = board.map((one) => {
    const cells = figures(one).map((figure) => `<td>${escaped(figure)}</td>`);
    return `<tr><th scope="row">${escaped(sayForecaster(one))}</th>${cells.join('')}</tr>`;
  });
  return `<div class="moves" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
