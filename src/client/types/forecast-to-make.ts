// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Probability } from './probability.js';

export type ForecastToMake = {
  /** A sentence that says who, what, and by when, or the id of a question */
  question: string;
  probability: Probability;
  /** Why you hold it so likely */
  why: string;
  /** The day from which it stands, if not today: nothing later goes in */
  asOf?: string;
};
