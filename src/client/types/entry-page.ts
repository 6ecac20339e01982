// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';

/** A page of entries */
export type EntryPage = {
  rows: Entry[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
