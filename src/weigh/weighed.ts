import type { Reading } from '../record/index.js';
import { weighEncounter } from './encounter.js';
import { weighCommitment } from './promise.js';
import type { Levels } from './promise-level.js';

/** What weighing adds to an item of a reading: axes and specificity to a promise, a verdict to an encounter, nothing to others. */
export type ItemWeight =
  | (Levels & { readonly specificity: number })
  | { readonly verdict: { readonly asReported: number | null } }
  | Record<string, never>;

/** The weights of each item of a reading, in the order of its items. */
export function weightsOf(reading: Reading): ItemWeight[] {
  const { text } = reading.document;
  return reading.items.map((item) => {
    if (item.kind === 'encounter') return { verdict: { asReported: weighEncounter(item, reading).score } };
    if (item.kind !== 'commitment') return {};
    const { obligation, precision, delegation, specificity } = weighCommitment(item, text);
    return { obligation, precision, delegation, specificity };
  });
}
