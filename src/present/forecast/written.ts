import type { BookEntry, Forecast, Question, Resolution } from '../../record/index.js';
import { quoted } from '../clip.js';
import { onDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { asText, penFor, type TerminalOptions } from '../pen.js';
import { windowInWords } from './book.js';
import { sayChance } from './chance.js';
import { sayForecaster } from './forecaster.js';
import { bar } from './spark.js';

/** A forecast that was written down, with those of the program beside it. */
export interface Made {
  readonly question: Question;
  readonly forecasts: readonly Omit<Forecast, 'question'>[];
  /** Why the program says nothing of the question; null where it does. */
  readonly silent: string | null;
}

/** Cells of the bar of a chance. */
const CELLS = 20;

/** What was written down: how the question was read, and what each forecaster holds of it. */
export function renderMade({ question, forecasts, silent }: Made, options: TerminalOptions): string {
  const { put } = penFor(options);
  return asText([
    ...put(quoted(question.text), 0, 2, 'bold'),
    ...put(`${question.id} · ${windowInWords(question)}. ${question.rule}`, 0, 2, 'faint'),
    '',
    ...forecasts.flatMap((forecast) => {
      const { probability, why } = forecast;
      const drawn = `${bar(probability, CELLS)} ${sayChance(probability)}`;
      return [...put(`${drawn} · ${sayForecaster(forecast)}`, 0, 2), ...put(why, 2, 2, 'faint')];
    }),
    ...(silent === null ? [] : put(`The program says nothing of it: ${silent}`, 0, 2, 'faint')),
  ]);
}

/** What was written of questions: what became of each, or that nothing was decided. */
export function renderResolved(
  entries: readonly BookEntry[],
  written: readonly Resolution[],
  options: TerminalOptions,
): string {
  const { put } = penFor(options);
  const open = entries.filter(({ question }) => written.every((one) => one.question !== question.id));
  const texts = new Map(entries.map(({ question }) => [question.id, question.text]));
  return asText([
    ...written.flatMap(({ question, outcome, day, items }) => [
      ...put(
        `${outcome}${day === null ? '' : `, ${onDate(day)}`}: ${quoted(texts.get(question) ?? question)}`,
        0,
        2,
      ),
      ...(items.length === 0 ? [] : put(`shown by ${items.join(', ')}`, 2, 4, 'faint')),
    ]),
    ...put(`${numbered(written.length, 'question')} resolved, ${open.length} as before.`, 0, 2, 'faint'),
  ]);
}
