import type { Edtf } from '../../record/index.js';

/** A date of one day, month or year, without its qualifier; null for others. */
const plainDate = (when: Edtf | null): string | null =>
  when === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(when)?.[0] ?? null);

/**
 * Whether two dates differ as by a slip of the pen or the memory: another year, but the same month and day as far as both tell them,
 * and at least the month.
 */
export function isSlip(a: Edtf | null, b: Edtf | null): boolean {
  const [x, y] = [plainDate(a), plainDate(b)];
  if (x === null || y === null || x.slice(0, 4) === y.slice(0, 4)) return false;
  const told = Math.min(x.length, y.length);
  return told > 4 && x.slice(4, told) === y.slice(4, told);
}
