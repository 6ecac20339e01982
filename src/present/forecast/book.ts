import { type BookLine, QUESTION_STATES, type QuestionState } from '../../forecast/book/index.js';
import type { Day, KeptResolution, Question } from '../../record/index.js';
import { quoted } from '../clip.js';
import { onDate, sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { sayChance } from './chance.js';
import { sayForecaster } from './forecaster.js';
import { bar } from './spark.js';

/** The book of forecasts as it is seen on a day. */
export interface BookPage {
  /** The dossier's title. */
  readonly title: string;
  /** From where it is looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
  readonly today: Day;
  readonly lines: readonly BookLine[];
}

const HEADINGS: Readonly<Record<QuestionState, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  resolved: 'Resolved',
};
const OVERDUE = 'Their windows have passed, and nobody has said what came of them.';
const EMPTY =
  'The book is empty. Begin it with a question and a number: dragoman forecast "USA and PRK leaders meet before 2027" 0.1 --why "…"';

/** The questions of the book with what each forecaster holds of them: the open ones first, those that end soonest before the others. */
export function renderBook({ title, seenFrom, lines }: BookPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const counts = QUESTION_STATES.map((state) => `${inState(lines, state).length} ${state}`).join(', ');
  return asText([
    ...pen.put(['Book of forecasts', title, seenFrom].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...pen.put(
      lines.length === 0 ? EMPTY : `${numbered(lines.length, 'question')}: ${counts}`,
      0,
      2,
      'faint',
    ),
    ...QUESTION_STATES.flatMap((state) => part(state, inState(lines, state), pen)),
  ]);
}

const inState = (lines: readonly BookLine[], state: QuestionState): readonly BookLine[] =>
  lines
    .filter((line) => line.state === state)
    .sort((a, b) => (a.entry.question.to < b.entry.question.to ? -1 : 1));

function part(state: QuestionState, lines: readonly BookLine[], pen: Pen): string[] {
  if (lines.length === 0) return [];
  const late = state === 'overdue' ? pen.put(OVERDUE, 0, 2, 'faint') : [];
  return [
    ...pen.heading(HEADINGS[state]),
    ...late,
    ...lines.flatMap((line, i) => questionRows(line, i === 0, pen)),
  ];
}

function questionRows({ entry, standing, state }: BookLine, isFirst: boolean, pen: Pen): string[] {
  const { question, resolution } = entry;
  return [
    ...(isFirst ? [] : ['']),
    ...pen.put(quoted(question.text), 0, 2, 'bold'),
    ...pen.put(`${question.id} · ${windowInWords(question)}`, 2, 4, 'faint'),
    ...(resolution ? pen.put(sayResolution(resolution), 2, 4) : []),
    ...(standing.length === 0 ? pen.put('No forecast stands.', 2, 4) : standingRows(standing, pen)),
    ...(state === 'overdue' ? pen.put(`decide it: dragoman resolve ${question.id}`, 2, 4, 'faint') : []),
  ];
}

/** The window of a question: "from 1 May to 31 May 2022". */
export const windowInWords = ({ from, to }: Question): string => `from ${sayDate(from)} to ${sayDate(to)}`;

/** What became of a question, on what that rests, and who wrote it down. */
export function sayResolution({ outcome, day, items, by, recorded, because }: KeptResolution): string {
  const when = day === null ? '' : `, decided ${onDate(day)}`;
  const why = because === null ? '' : `: ${because}`;
  const shown = items.length === 0 ? '' : `; the record shows it in ${items.join(', ')}`;
  return `Resolved: ${outcome}${when} (${by}, ${sayDate(recorded)})${why}${shown}`;
}

/** Cells of the bar of a chance, columns of the chance itself, and the narrowest page that has room for bars. */
const CELLS = 14;
const CHANCE = 12;
const NARROW = 60;

/** What stands of each forecaster, one line each: who, how likely, since when. */
function standingRows(standing: BookLine['standing'], pen: Pen): string[] {
  const names = standing.map(({ forecast }) => sayForecaster(forecast));
  const column = Math.max(...names.map((name) => name.length)) + 2;
  return standing.flatMap(({ forecast, age }, i) => {
    const chance = sayChance(forecast.probability);
    const since = `since ${sayDate(forecast.day)}${age.isStale ? `, stale: ${newInWords(age)}` : ''}`;
    const name = names[i] ?? '';
    if (pen.columns < NARROW) return pen.put(`${name}: ${chance}, ${since}`, 2, 4);
    const drawn = `${bar(forecast.probability, CELLS)} ${chance.padEnd(CHANCE)}`;
    const lead = 2 + column + CELLS + 1 + CHANCE;
    const words = pen.narrower(pen.columns - lead).put(since, 0, 0, 'faint');
    return words.map((line, k) =>
      k === 0 ? `  ${name.padEnd(column)}${drawn}${line}` : ' '.repeat(lead) + line,
    );
  });
}

const newInWords = ({ moved }: BookLine['standing'][number]['age']): string =>
  `${numbered(moved, 'new entry', 'new entries')}`;
