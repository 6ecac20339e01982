import { type ActorRef, actorsOf, type Slots, sideOf } from '../record/index.js';

/** Everyone whom the slots name, whatever their part in it. */
export const actorsIn = (slots: Slots): readonly ActorRef[] =>
  slots.kind === 'commitment' ? [...slots.by, ...slots.to] : actorsOf(slots);

/** Everyone whom the slots name, and the sides that they belong to, each once: `PRK:Kim Jong Un` is found under `PRK` as well. */
export const partiesOf = (slots: Slots): readonly string[] => [
  ...new Set(actorsIn(slots).flatMap((ref) => [sideOf(ref), ref])),
];
