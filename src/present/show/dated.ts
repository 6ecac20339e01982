import { beside } from '../ledger/beside.js';
import type { Pen } from '../pen.js';

/** Columns of the days beside what they are of. */
const DAY = 19;
/** Terminals with fewer columns have the day above. */
const NARROW = 56;

/** Lines with their day beside them or, where there is little room, above them. `lines` are drawn by a pen of what room is left. */
export function dated(day: string, pen: Pen, lines: (inner: Pen) => readonly string[]): string[] {
  if (pen.columns >= NARROW) return beside(day, DAY, lines(pen.narrower(pen.columns - DAY)), pen);
  return [
    ...pen.put(day, 0, 0, 'accent'),
    ...lines(pen.narrower(pen.columns - 2)).map((line) => `  ${line}`),
  ];
}
