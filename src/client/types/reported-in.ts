// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { TableRow } from './table-row.js';

/** The document behind a report */
export type ReportedIn = {
  id: string;
  title: string | null;
  published: Day | null;
  known: Day;
  source: string;
  outlet: string | null;
  copyOf: string | null;
  row?: TableRow;
  outlets?: string[];
};
