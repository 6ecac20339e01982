import { type Encounter, passage, type Report } from '../../record/index.js';
import { type ReadingTold, surroundings } from '../belonging.js';
import { fromOutcome, fromWords } from '../encounter-marks.js';
import { wordedIn } from '../promises/axes.js';
import { sentenceAround } from '../sentence.js';
import type { Reason } from '../verdict.js';

/** What one report says that bears on a verdict; it never changes, so it is worked out once. */
export interface Heard {
  /** Of an encounter: the reasons of its words and outcome, each with the sentences that they were seen in. */
  readonly reasons: readonly (Omit<Reason, 'evidence'> & { readonly sentences: readonly string[] })[];
  /** Of an encounter: the items that its document tells as promised there. */
  readonly promised: readonly string[];
  /** Of a promise: how specific it is worded, 0 to 10; null where only what became of it is told. */
  readonly specificity: number | null;
}

const NOTHING: Heard = { reasons: [], promised: [], specificity: null };

/** What a report says that bears on a verdict; `reading` is what its document tells. */
export function heardIn(reading: ReadingTold, report: Report): Heard {
  if (report.item.kind === 'commitment')
    return { ...NOTHING, specificity: wordedIn({ reports: [report] })?.specificity ?? null };
  const own = reading.items.find(({ id }) => id === report.item.id);
  return own?.kind === 'encounter' ? encounterHeard(reading, own) : NOTHING;
}

function encounterHeard(reading: ReadingTold, own: Encounter): Heard {
  const { text } = reading.document;
  const around = surroundings(own, reading);
  const reasons = [...fromOutcome(own), ...fromWords(around, text)].map(({ evidence, ...reason }) => ({
    ...reason,
    sentences: evidence.map((words) => {
      const { start, end } = sentenceAround(text, words);
      return passage(text, start, end).quote.trim();
    }),
  }));
  return { ...NOTHING, reasons, promised: around.promises.map(({ id }) => id) };
}
