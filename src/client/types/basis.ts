// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { DocumentId } from './document-id.js';
import type { EntryId } from './entry-id.js';
import type { ItemId } from './item-id.js';

/** An entry that numbers of a measure rest on, with its passages */
export type Basis = {
  entry: EntryId;
  first: Day | null;
  last: Day | null;
  passages: {
    item: ItemId;
    document: DocumentId;
    quote: string;
  }[];
};
