import type { TableRow } from '../src/record/index.js';

/** A row of a table that somebody checked, as a document says which one it is. */
export const tableRow = (table: string, id: string, extra: Partial<TableRow> = {}): TableRow => ({
  table,
  id,
  fact: `${table}/${id}`,
  sources: [`https://${id}.example/page`],
  verified: true,
  says: null,
  ...extra,
});
