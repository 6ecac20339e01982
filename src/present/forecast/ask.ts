import type { Answer, Entry, Resolution } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { headlineOf } from '../exchange/headline.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { chanceRows, readRows } from './ask-answer.js';
import {
  changeRows,
  driverRows,
  memberRows,
  missingRows,
  passageOf,
  referenceRows,
  signalRows,
} from './ask-working.js';
import { ownWords } from './own-words.js';

/** What became of a question that was asked as of a day in the past. */
export interface Since {
  readonly resolution: Resolution;
  /** The entries that show it; none where the window passed without. */
  readonly entries: readonly Entry[];
}

/** An answer with all that its page says beside it. */
export interface AskPage {
  /** The dossier's title. */
  readonly title: string;
  /** From where it is looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
  readonly answer: Answer;
  /** What the ledger knows today of what happened; it did not go into the answer. Null where it knows nothing, or must not look. */
  readonly since: Since | null;
}

/** An answer for people: how the question was read, the chance, its working, and apart from it what happened. */
export function renderAsk({ title, seenFrom, answer, since }: AskPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { working, question } = answer;
  return asText([
    ...pen.put(question.text, 0, 2, 'bold'),
    ...pen.put([title, seenFrom, question.id].filter(Boolean).join(' · '), 0, 2, 'faint'),
    '',
    ...readRows(answer, pen),
    ...chanceRows(answer, pen),
    ...referenceRows(working, pen),
    ...memberRows(working, pen),
    ...driverRows(working, pen),
    ...signalRows(working, pen),
    ...changeRows(working, pen),
    ...missingRows(working, pen),
    ...sinceRows(since, answer, pen),
  ]);
}

/** What happened, under a line of its own: it is no part of the answer. */
function sinceRows(since: Since | null, { asOf }: Answer, pen: Pen): string[] {
  if (since === null) return [];
  const { resolution, entries } = since;
  const day = resolution.day === null ? '' : sayDate(resolution.day);
  return [
    ...pen.heading('What happened'),
    ...pen.put(
      `known today, and no part of the answer, which knew what was known on ${sayDate(asOf)}`,
      0,
      2,
      'faint',
    ),
    ...(resolution.outcome === 'yes'
      ? pen.put(`It happened, on ${day}.`, 0, 2, 'bold')
      : pen.put(`It did not happen by ${day}, as far as the record knows.`, 0, 2, 'bold')),
    ...entries.flatMap((entry) => [
      ...pen.put(headlineOf(entry), 2, 4),
      ...pen.put(quoted(clip(ownWords(passageOf(entry)))), 4, 6, 'faint'),
    ]),
  ];
}

/** The same for programs: the answer with what happened beside it. */
export const askData = ({ answer, since }: AskPage) => ({
  ...answer,
  since: since === null ? null : since.resolution,
});
