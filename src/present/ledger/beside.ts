import type { Pen } from '../pen.js';
import { width, wrap } from '../width.js';

/**
 * Lines with a label beside them, in a column of `room` columns that is left empty below it. A long label is wrapped. Labels are words of
 * ours: they are printed as they are.
 */
export function beside(
  label: string,
  room: number,
  lines: readonly string[],
  { ink }: Pick<Pen, 'ink'>,
): string[] {
  const labels = width(label) < room ? [label] : wrap(label, room - 1);
  return Array.from({ length: Math.max(labels.length, lines.length) }, (_, i) => {
    const left = labels[i] ?? '';
    return ink(left, 'accent') + ' '.repeat(Math.max(0, room - width(left))) + (lines[i] ?? '');
  });
}
