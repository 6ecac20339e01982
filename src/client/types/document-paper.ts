// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Instant } from './instant.js';
import type { KeptDocument } from './kept-document.js';
import type { Maker } from './maker.js';
import type { Notice } from './notice.js';
import type { Outlet } from './outlet.js';
import type { PlacedReportPage } from './placed-report-page.js';
import type { TableRow } from './table-row.js';

/** A document with its text and all that was read from it */
export type DocumentPaper = {
  document: {
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
    /** What offsets of evidence point into */
    text: string;
  };
  /** Who publishes it, as far as the ledger knows */
  outlet: Outlet | null;
  /** What was read from it; of more, "items" with this document gives the next page */
  items: PlacedReportPage;
  /** Near copies of it */
  copies: KeptDocument[];
  /** Further places where the same text was found */
  seen: {
    source: string;
    outlet: string | null;
  }[];
  /** How it was read, and what could not be read or resolved; the last reading last */
  readings: {
    at: Instant;
    maker: Maker;
    notices: Notice[];
  }[];
};
