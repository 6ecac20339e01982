// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BookEntry } from './book-entry.js';
import type { BookEvent } from './book-event.js';
import type { ItemId } from './item-id.js';
import type { StandingForecast } from './standing-forecast.js';

/** A question of the book over time */
export type QuestionHistory = {
  entry: BookEntry;
  state: 'open' | 'overdue' | 'resolved';
  /** People before models before crowds */
  standing: StandingForecast[];
  /** What the record came to know between forecasts that differ */
  events: BookEvent[];
  /** The words of the record that decided it */
  passages: {
    item: ItemId;
    quote: string;
    source: string;
  }[];
};
