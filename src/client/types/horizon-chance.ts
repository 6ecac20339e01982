// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Probability } from './probability.js';

/** How likely the same is within so many months from today */
export type HorizonChance = {
  months: number;
  /** The last day of it */
  to: Day;
  probability: Probability;
  interval: [Probability, Probability];
};
