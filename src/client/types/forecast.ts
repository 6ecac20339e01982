// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Probability } from './probability.js';

/** How likely somebody held a question to come true, from a day on */
export type Forecast = {
  question: string;
  probability: Probability;
  day: Day;
  kind: 'person' | 'model' | 'crowd';
  who: string;
  why: string;
};
