// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { TableRow } from './table-row.js';

/** A document whose text or title holds the words */
export type DocumentHit = {
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
  /** The text around the first of the words; null where only the title holds them */
  excerpt: {
    start: number;
    end: number;
    quote: string;
    marks: {
      /** In UTF-16 code units of the passage */
      start: number;
      end: number;
    }[];
  } | null;
};
