// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BookLine } from './book-line.js';

/** A page of questions */
export type BookLinePage = {
  rows: BookLine[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
