import { type ItemByHand, passage, type Slots } from '../src/record/index.js';
import { PROCESS, type Told } from './ledger-process.js';

/** An item as a person tells it, in words of a document of the invented process (`ledger-process.ts`). */
export function byHand(name: Told, words: string, slots: Slots): ItemByHand {
  const { text } = PROCESS[name].document;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${name}`);
  return { ...slots, evidence: [passage(text, start, start + words.length)] };
}

/** What the reading of the wire story missed. */
export const WITH_OSLO: ItemByHand = byHand('wire', 'which Oslo calls a matter for its own coast guard', {
  kind: 'position',
  actor: 'NOR',
  stance: 'refuses',
  issue: 'forces_exercises',
});
