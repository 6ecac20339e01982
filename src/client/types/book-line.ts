// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BookEntry } from './book-entry.js';
import type { StandingForecast } from './standing-forecast.js';

/** A question of the book, with what stands of each forecaster */
export type BookLine = {
  entry: BookEntry;
  state: 'open' | 'overdue' | 'resolved';
  /** People before models before crowds */
  standing: StandingForecast[];
};
