import { csvCell } from '../../../src/present/exchange/csv.js';

/** What a picture is drawn from: null is what is not known. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The entry behind each row; null where none is. */
  readonly entries?: readonly (string | null)[];
}

/** A table as CSV (RFC 4180). Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function csvOf({ columns, rows }: Pick<PictureTable, 'columns' | 'rows'>): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
