// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Basis } from './basis.js';
import type { Day } from './day.js';
import type { PairPauses } from './pair-pauses.js';

/** When sides did not speak, what happened meanwhile, what ended it */
export type Pauses = {
  /** The day until which the record knows */
  knownUntil: Day | null;
  pairs: PairPauses[];
  bases: Basis[];
};
