// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { KeptForecast } from './kept-forecast.js';
import type { KeptResolution } from './kept-resolution.js';
import type { Question } from './question.js';

/** A question with all that was said of it */
export type BookEntry = {
  /** Its place in the log */
  seq: number;
  /** The day on which it was written down */
  recorded: Day;
  /** Who wrote it */
  by: string;
  question: Question;
  /** The earliest first */
  forecasts: KeptForecast[];
  /** Null while it is open */
  resolution: KeptResolution | null;
};
