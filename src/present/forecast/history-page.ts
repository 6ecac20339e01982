import type { KeptForecast } from '../../record/index.js';
import { quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { htmlPage } from '../html-page.js';
import { escaped } from '../markup.js';
import { section, small, told } from './ask-sections.js';
import { ASK_STYLE } from './ask-style.js';
import { sayResolution, windowInWords } from './book.js';
import { sayChance } from './chance.js';
import { sayForecaster } from './forecaster.js';
import { gauge } from './gauge.js';
import { type HistoryPage, lateInWords } from './history.js';
import { renderHistorySvg } from './history-svg.js';
import type { BookEvent } from './told-between.js';
import { topAbove } from './top.js';

/** The picture keeps its size, so that its words stay large enough: a small screen moves it sideways. */
const STYLE = `${ASK_STYLE}
.gist{margin-top:1rem}
.moves{overflow-x:auto}
.moves .chart{max-width:none}
@media print{.moves .chart{max-width:100%}}
`;

const NOTE =
  'Numbers mark what the record came to know of these parties between two forecasts that differ: of each such stretch the one thing that weighs most. That it moved them is likely, and not shown.';

/** One question over time as one self-contained page: the picture, what was said and why, and what came of it. */
export function renderHistoryHtml(page: HistoryPage, events: readonly BookEvent[]): string {
  const { title, seenFrom, line, passages } = page;
  const { question, forecasts, resolution } = line.entry;
  const about = [title, seenFrom, question.id].filter(Boolean).join(' · ');
  const decided = passages.map(
    ({ quote, source }) => `<li>${escaped(quoted(quote))} ${escaped(source)}</li>`,
  );
  const outcome = resolution
    ? `<p class="gist">${told(sayResolution(resolution))}</p><ul class="quotes">${decided.join('')}</ul>`
    : '';
  const head = `<header><h1>${escaped(question.text)}</h1>${small(about)}${small(`${windowInWords(question)}. ${question.rule}`)}${outcome}</header>`;
  const picture = `<figure><div class="moves" tabindex="0">${renderHistorySvg(page, events)}</div>${events.length > 0 ? `<figcaption class="small">${NOTE}</figcaption>` : ''}</figure>`;
  const top = topAbove(forecasts.map(({ probability }) => probability));
  const rows = forecasts.map((forecast) => saidRow(forecast, top)).join('');
  const said = rows ? `<ul class="rows">${rows}</ul>` : '<p>Nobody has forecast it yet.</p>';
  const body = `${head}${section('course', 'Over time', picture)}${section('said', 'What was said', said)}`;
  return htmlPage(question.text, STYLE, `<main><article>${body}</article></main>`);
}

/** A forecast with its bar, from whom and of which day it is, and why. */
function saidRow(forecast: KeptForecast, top: number): string {
  const { probability, day, why } = forecast;
  const who = `<strong>${escaped(sayForecaster(forecast))}</strong> · ${sayDate(day)}${lateInWords(forecast)}`;
  return `<li><span class="bars">${gauge(probability, null, top)}</span><span class="figure">${sayChance(probability)}</span><div class="told">${who}<br><span class="says">${told(why)}</span></div></li>`;
}
