import type { Day } from '../../record/index.js';
import { daysBetween } from '../days.js';
import { quantile } from '../quantile.js';
import { PAUSE_RULES } from './rules.js';

/** Something that was held on one of these days. */
export interface Held {
  readonly entry: string;
  readonly first: Day;
  readonly last: Day;
}

/** The days between a contact and the next, of which the record knows no contact. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  /** At least so many: a contact that may have been on any of several days breaks the silence on all of them. */
  readonly days: number;
  /** The contacts before and after it. */
  readonly after: string;
  readonly endedBy: string;
}

/** The gaps between contacts in the order of their days, the last day on which contact may still have been with them. */
export function gapsOf(contacts: readonly Held[]): {
  readonly gaps: readonly Gap[];
  readonly last: Held | null;
} {
  const sorted = [...contacts].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const gaps: Gap[] = [];
  let last: Held | null = null;
  for (const contact of sorted) {
    if (last !== null && contact.first > last.last)
      gaps.push({
        from: last.last,
        to: contact.first,
        days: daysBetween(last.last, contact.first),
        after: last.entry,
        endedBy: contact.entry,
      });
    if (last === null || contact.last > last.last) last = contact;
  }
  return { gaps, last };
}

/** What is usual between two sides, and from when on a silence is a pause. */
export interface Usual {
  readonly gaps: number;
  /** Half of the gaps are no longer than this; null without gaps. */
  readonly median: number | null;
  /** A pause is longer than so many days. */
  readonly longerThan: number;
  /** Whether that follows from what is usual for the two, or is the same for all since too few gaps are known. */
  readonly ownRule: boolean;
}

/** What is usual, by the rules of `PAUSE_RULES`. */
export function usualGap(gaps: readonly Pick<Gap, 'days'>[]): Usual {
  const days = gaps.map((gap) => gap.days).sort((a, b) => a - b);
  const median = days.length > 0 ? quantile(days, 0.5) : null;
  if (days.length < PAUSE_RULES.gaps.value)
    return { gaps: days.length, median, longerThan: PAUSE_RULES.unusual.value, ownRule: false };
  const [low, high] = [quantile(days, 0.25), quantile(days, 0.75)];
  const fence = Math.round(high + PAUSE_RULES.fence.value * (high - low));
  return {
    gaps: days.length,
    median,
    longerThan: Math.max(PAUSE_RULES.shortest.value, fence),
    ownRule: true,
  };
}
