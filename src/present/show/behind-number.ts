import type { Pen } from '../pen.js';

/** Columns of the number before a row. */
export const NUMBER = 4;

/** Lines with a number before the first; the others stand in under it. They are written `NUMBER` columns narrower than the page. */
export const behindNumber = (
  number: number,
  [first = '', ...rest]: readonly string[],
  pen: Pen,
): string[] => [
  pen.ink(
    String(number)
      .padStart(NUMBER - 2)
      .padEnd(NUMBER),
    'accent',
  ) + first,
  ...rest.map((line) => ' '.repeat(NUMBER) + line),
];
