// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { LedgerEvent } from './ledger-event.js';

/** One entry with all that it rests on */
export type EntryWithDecisions = {
  entry: Entry;
  /** What people decided on it, in order */
  decisions: LedgerEvent[];
};
