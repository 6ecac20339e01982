// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { KeptDocument } from './kept-document.js';

/** A page of documents */
export type DocumentPage = {
  rows: KeptDocument[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
