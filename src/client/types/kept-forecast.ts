// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Probability } from './probability.js';

/** A forecast as the book keeps it */
export type KeptForecast = {
  question: string;
  probability: Probability;
  day: Day;
  kind: 'person' | 'model' | 'crowd';
  who: string;
  why: string;
  /** Its place in the log */
  seq: number;
  /** The day on which it was written down */
  recorded: Day;
  /** Who wrote it */
  by: string;
};
