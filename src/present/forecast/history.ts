import { type BookLine, standingOn } from '../../forecast/book/index.js';
import type { Day, KeptForecast } from '../../record/index.js';
import { addDays, daysBetween } from '../../weigh/days.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { sayResolution, windowInWords } from './book.js';
import { sayChance } from './chance.js';
import { sayForecaster } from './forecaster.js';
import { spark } from './spark.js';
import { isDatedBack, type Stretch, stretchOf } from './stretch.js';

/** Words of an item, and where they stand. */
export interface DecidingPassage {
  readonly item: string;
  readonly quote: string;
  readonly source: string;
}

/** A question of the book with all that was said of it until a day. */
export interface HistoryPage {
  readonly title: string;
  readonly seenFrom: string;
  readonly today: Day;
  readonly line: BookLine;
  /** The words of the record that decided it. */
  readonly passages: readonly DecidingPassage[];
}

/** One question over time: how it is decided, who held it how likely when and why, and what came of it. */
export function renderHistory(
  { title, seenFrom, today, line, passages }: HistoryPage,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  const { entry } = line;
  const { question, forecasts, resolution } = entry;
  return asText([
    ...pen.put(quoted(question.text), 0, 2, 'bold'),
    ...pen.put([question.id, title, seenFrom].filter(Boolean).join(' · '), 0, 2, 'faint'),
    '',
    ...pen.put(`${windowInWords(question)}. ${question.rule}`, 0, 2),
    ...(resolution ? ['', ...pen.put(sayResolution(resolution), 0, 2, 'bold')] : []),
    ...passages.flatMap(({ item, quote, source }) =>
      pen.put(`${item}: ${quoted(clip(quote))}, ${source}`, 2, 4),
    ),
    ...(forecasts.length === 0 ? ['', ...pen.put('Nobody has forecast it yet.', 0, 2)] : []),
    ...pictureRows(stretchOf(line, today), pen),
    ...(forecasts.length === 0 ? [] : pen.heading('What was said')),
    ...forecasts.flatMap((forecast) => saidRows(forecast, pen)),
  ]);
}

/** Columns of a chance behind a line, and the fewest that a line is drawn in. */
const CHANCE = 12;
const SHORTEST = 10;

/** A line of small bars for each forecaster; each cell stands for as many days. */
function pictureRows(stretch: Stretch | null, pen: Pen): string[] {
  if (!stretch) return [];
  const { from, to, top, tracks } = stretch;
  const names = tracks.map(sayForecaster);
  const column = Math.max(...names.map((name) => name.length)) + 2;
  const room = pen.columns - column - CHANCE;
  if (room < SHORTEST) return [];
  const cells = Math.min(room, daysBetween(from, to) + 1);
  const days = Array.from({ length: cells }, (_, i) => dayOfCell(from, to, cells, i));
  const axis = `${sayDate(`${from}/${to}`)}, from 0 ${spark([0, 0.5, 1])} to ${sayChance(top)}`;
  return [
    '',
    ...pen.put(axis, 0, 2, 'faint'),
    ...tracks.map((track, i) => {
      const chances = days.map((day) => standingOn(track, day)?.probability ?? null);
      const last = chances.at(-1) ?? null;
      const shares = chances.map((chance) => (chance === null ? null : chance / top));
      return `${pen.ink((names[i] ?? '').padEnd(column), 'accent')}${spark(shares)} ${last === null ? '' : sayChance(last)}`;
    }),
  ];
}

/** The day that the end of a cell stands for; the last cell is the last day. */
const dayOfCell = (from: Day, to: Day, cells: number, cell: number): Day =>
  addDays(
    from,
    Math.round((daysBetween(from, to) * (cell + (cells === 1 ? 1 : 0))) / Math.max(1, cells - 1)),
  );

/** From when a forecast counts that a person dated back; empty for all others. */
export const lateInWords = (forecast: KeptForecast): string =>
  isDatedBack(forecast) ? ` (written down ${sayDate(forecast.recorded)}, counts from then)` : '';

function saidRows(forecast: KeptForecast, pen: Pen): string[] {
  const { day, probability, why } = forecast;
  const head = `${sayDate(day)} · ${sayForecaster(forecast)} · ${sayChance(probability)}${lateInWords(forecast)}`;
  return [...pen.put(head, 0, 2), ...pen.put(why, 2, 2, 'faint')];
}
