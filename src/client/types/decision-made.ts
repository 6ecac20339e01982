// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { LedgerEvent } from './ledger-event.js';

/** A decision that was written down */
export type DecisionMade = {
  /** The decision as it stands in the log */
  event: LedgerEvent;
  /** The entries that it is about, as they are now; none where nothing is left of them */
  entries: Entry[];
  /** The place in the log as of which they are so */
  end: number;
};
