import type { Day } from './date.js';
import type { Forecast } from './forecast.js';
import type { Question, Resolution } from './question.js';

/** Where something stands in the log: its place, the day on which it was written down, and who wrote it. */
interface Written {
  readonly seq: number;
  readonly recorded: Day;
  readonly by: string;
}

/** A forecast as the book keeps it. */
export interface KeptForecast extends Forecast, Written {}

/** A resolution as the book keeps it, with the reason of whoever decided; null where the record speaks for itself. */
export interface KeptResolution extends Resolution, Written {
  readonly because: string | null;
}

/** A question with all that was said of it, the earliest forecast first; no resolution while it is open. */
export interface BookEntry extends Written {
  readonly question: Question;
  readonly forecasts: readonly KeptForecast[];
  readonly resolution: KeptResolution | null;
}
