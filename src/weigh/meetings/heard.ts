import type { Commitment, Encounter, Item } from '../../record/index.js';
import { passage } from '../../record/index.js';
import { type ReadingTold, surroundings } from '../belonging.js';
import { fromOutcome, fromWords } from '../encounter-marks.js';
import { weighCommitment } from '../promise.js';
import { sentenceAround } from '../sentence.js';
import type { Reason } from '../verdict.js';

/** What one report says that bears on a verdict; it never changes, so it is worked out once. */
export interface Heard {
  /** Of an encounter: the reasons of its words and outcome, each with the sentences that they were seen in. */
  readonly reasons: readonly (Omit<Reason, 'evidence'> & { readonly sentences: readonly string[] })[];
  /** Of an encounter: the items that its document tells as promised there. */
  readonly promised: readonly string[];
  /** Of a promise: how specific it is, 0 to 10. */
  readonly specificity: number;
}

const NOTHING: Heard = { reasons: [], promised: [], specificity: 0 };

/** What an item of a document says that bears on a verdict. */
export function heardIn(reading: ReadingTold, item: string): Heard {
  const own = reading.items.find(({ id }) => id === item);
  if (own?.kind === 'encounter') return encounterHeard(reading, own);
  return own?.kind === 'commitment' ? promiseHeard(reading, own) : NOTHING;
}

function encounterHeard(reading: ReadingTold, own: Encounter & Item): Heard {
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

const promiseHeard = ({ document }: ReadingTold, own: Commitment): Heard => ({
  ...NOTHING,
  specificity: weighCommitment(own, document.text).specificity,
});
