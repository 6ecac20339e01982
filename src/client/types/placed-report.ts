// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';
import type { Item } from './item.js';
import type { ReportedIn } from './reported-in.js';

/** What one passage of one document tells, and of which entry */
export type PlacedReport = {
  item: Item;
  document: ReportedIn;
  review: 'accepted' | 'rejected' | null;
  corrected?: string[];
  /** The entry that it is part of; a report that was rejected belongs to it without counting */
  entry: EntryId;
};
