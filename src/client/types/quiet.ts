// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';

/** A time without a test, and the talks that were held in it */
export type Quiet = {
  from: Day;
  /** Where nothing ended it, the day until which the record knows */
  to: Day;
  days: number;
  /** Whether nothing ended it yet */
  isOpen: boolean;
  talks: EntryId[];
};
