import type { ItemKind } from '../../record/index.js';
import { type Cell, columnsOf } from './columns.js';
import type { ExportView } from './view.js';

/**
 * One table as CSV (RFC 4180, UTF-8 without a mark, CRLF), piece by piece: a line of names, then a line for each entry of the kind, or for
 * every entry where `kind` is null. Nothing known is an empty cell, truths are `true` and `false`.
 */
export function* csvOf(view: ExportView, kind: ItemKind | null): Generator<string> {
  const columns = columnsOf(kind);
  yield line(columns.map(({ name }) => name));
  for (const entry of view.entries)
    if (kind === null || entry.slots.kind === kind) yield line(columns.map(({ cell }) => cell(entry)));
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * What a spreadsheet would take for a formula, also in its full-width form, and what was made safe from that before. After the list of
 * OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell of a table. Text that a spreadsheet would run as a formula gets an apostrophe before it, which `'` followed by more apostrophes
 * and one of those signs tells to take away again; U+0000, which ends a text in many readers, becomes U+FFFD.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = (FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('\0', '\ufffd');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
