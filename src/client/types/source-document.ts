// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { TableRow } from './table-row.js';

/** A document as it was read; offsets of evidence point into its text */
export type SourceDocument = {
  id: string;
  title: string | null;
  published: Day | null;
  publishedFrom: 'given' | 'metadata' | 'dateline' | null;
  source: string;
  mediaType: string;
  language: string | null;
  sha256: string;
  text: string;
  row?: TableRow;
};
