import type { Day } from '../../record/index.js';
import { MOST_DAYS } from './copy.js';

/** The week of texts that bear no day. */
export const UNDATED: number = 2_000_000_000;
const SPAN = MOST_DAYS * 86_400_000;

/**
 * The stretch of as many days as may lie between copies in which a text was published, counted from 1970. Bands of one stretch stand together in
 * the ledger: what comes in together is looked up and written in few places.
 */
export const weekOf = (published: Day | null): number =>
  published === null ? UNDATED : Math.floor(Date.parse(published) / SPAN);

/** The stretches in which copies of a text may lie; null for all of them, where nobody knows when it was published. */
export function weeksAround(published: Day | null): readonly number[] | null {
  if (published === null) return null;
  const week = weekOf(published);
  return [week - 1, week, week + 1, UNDATED];
}
