// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryHit } from './entry-hit.js';

/** A page of entries that were found */
export type EntryHitPage = {
  rows: EntryHit[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
