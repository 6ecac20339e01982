// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Item } from './item.js';
import type { ReportedIn } from './reported-in.js';

/** What one passage of one document tells of a fact */
export type Report = {
  item: Item;
  document: ReportedIn;
  review: 'accepted' | 'rejected' | null;
  corrected?: string[];
};
