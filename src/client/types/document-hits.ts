// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { DocumentHit } from './document-hit.js';

/** Documents that were found */
export type DocumentHits = {
  rows: DocumentHit[];
};
