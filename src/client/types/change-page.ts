// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Change } from './change.js';

/** A page of changes */
export type ChangePage = {
  rows: Change[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
