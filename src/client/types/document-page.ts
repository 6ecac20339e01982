// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ListedDocument } from './listed-document.js';

/** A page of documents */
export type DocumentPage = {
  rows: ListedDocument[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
