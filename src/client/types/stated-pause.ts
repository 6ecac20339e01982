// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';

/** A pause that a document tells of */
export type StatedPause = {
  entry: EntryId;
  from: Day | null;
  to: Day | null;
  /** Contacts that the record has in these days all the same */
  contacts: EntryId[];
};
