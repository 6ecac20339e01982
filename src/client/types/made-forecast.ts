// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Probability } from './probability.js';
import type { Question } from './question.js';

/** A forecast that was written down, beside the program’s */
export type MadeForecast = {
  question: Question;
  /** Yours, then those of the program */
  forecasts: {
    probability: Probability;
    day: Day;
    kind: 'person' | 'model' | 'crowd';
    who: string;
    why: string;
  }[];
  /** Why the program says nothing of the question; null where it does */
  silent: string | null;
};
