import { type Evidence, passage } from '../../record/evidence.js';

/** A cell with its column's name. */
export interface NamedCell {
  readonly column: string;
  readonly value: string;
}

/** A row as a text, one `column: value` line for each cell that is filled. */
export const rowText = (cells: readonly NamedCell[]): string =>
  cells.map(({ column, value }) => `${column}: ${value}`).join('\n');

/** What a row says in a column, from its text; null where the cell is empty. */
export function cellIn(text: string, column: string): string | null {
  const line = text.split('\n').find((one) => one.startsWith(`${column}: `));
  return line === undefined ? null : line.slice(column.length + 2);
}

/** The passages of a row's text that hold the named columns; cells that stand side by side make one passage. */
export function passagesOf(cells: readonly NamedCell[], columns: ReadonlySet<string>): Evidence[] {
  const text = rowText(cells);
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { column, value } of cells) {
    const end = start + column.length + 2 + value.length;
    const last = spans.at(-1);
    if (columns.has(column)) {
      if (last?.end === start - 1) last.end = end;
      else spans.push({ start, end });
    }
    start = end + 1;
  }
  return spans.map((span) => passage(text, span.start, span.end));
}
