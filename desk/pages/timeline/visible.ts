import type { Span } from '../../pieces/time/span.js';
import type { Columns, RowOfMarks } from './columns.js';

/** The first place from `begin` to before `end` whose value is not below `value`; `end` where there is none. */
export function lowerBound(sorted: Float64Array, value: number, begin: number, end: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place of a row that may reach into a span. */
export const firstIn = ({ from }: Columns, row: RowOfMarks, span: Span, air: number): number =>
  lowerBound(from, span.from - row.reach - air, row.begin, row.end);

/** The place after the last of a row that begins within a span. */
export const endIn = ({ from }: Columns, row: RowOfMarks, span: Span, air: number): number =>
  lowerBound(from, span.to + air, row.begin, row.end);
