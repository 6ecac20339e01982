// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { ItemId } from './item-id.js';
import type { LedgerEvent } from './ledger-event.js';

/** An item that a person added */
export type ItemAdded = {
  /** That it was added, as it stands in the log; to undo it, undo this */
  event: LedgerEvent;
  item: ItemId;
  /** The entry that it is part of, as it is now */
  entry: Entry;
  /** The place in the log as of which it is so */
  end: number;
};
