// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { LedgerEvent } from './ledger-event.js';
import type { Named } from './named.js';

/** An entry and, of an encounter, what came of it */
export type EntryShown = {
  page: 'entry';
  entry: Entry;
  /** Promises of the agreements that were adopted there */
  promises: Entry[];
  /** The next encounters of the same sides */
  next: Entry[];
  /** What else any of the sides did in the weeks after it */
  after: Entry[];
  /** What people decided on it */
  decisions: LedgerEvent[];
  /** What else the words fit */
  alsoFits: Named[];
};
