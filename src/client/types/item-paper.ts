// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { KeptDocument } from './kept-document.js';
import type { PlacedReport } from './placed-report.js';

/** One item, its entry and its document */
export type ItemPaper = {
  report: PlacedReport;
  /** The entry that it is part of; null where all its reports are rejected */
  entry: Entry | null;
  /** Without its text */
  document: KeptDocument;
};
