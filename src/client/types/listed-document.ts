// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { TableRow } from './table-row.js';

/** A document, and how much was read from it */
export type ListedDocument = {
  id: string;
  title: string | null;
  published: Day | null;
  publishedFrom: 'given' | 'metadata' | 'dateline' | null;
  source: string;
  mediaType: string;
  language: string | null;
  sha256: string;
  row?: TableRow;
  known: Day;
  outlet: string | null;
  copyOf: string | null;
  outlets?: string[];
  /** How many items were read from it; rejected ones are among them */
  items: number;
};
