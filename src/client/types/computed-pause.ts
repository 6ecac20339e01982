// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';

/** A silence that is longer than usual for the two */
export type ComputedPause = {
  from: Day;
  /** Of the next contact, else the day until which the record knows */
  to: Day;
  /** At least so many */
  days: number;
  /** The contact before it */
  after: EntryId;
  /** The contact that ended it; null while it goes on */
  endedBy: EntryId | null;
  /** What happened in it, by sort */
  inside: Record<string, EntryId[]>;
};
