// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';

/** What the record came to know between forecasts that differ */
export type BookEvent = {
  /** The day from which the world knew of it */
  day: Day;
  entry: EntryId;
  title: string;
};
