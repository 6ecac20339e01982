// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { PlacedReport } from './placed-report.js';

/** A page of reports, in the order in which they came into the ledger */
export type PlacedReportPage = {
  rows: PlacedReport[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
