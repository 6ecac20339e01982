import { dayNumber, newYearOf, yearEndOf } from '../days.js';
import { type Contribution, PARTS, type Part } from './contributions.js';
import { ALIGNMENT_RULES } from './rules.js';

/** What one kind of entry added to a balance within a year, as it counts at its end. */
export interface BalancePart {
  readonly part: Part;
  readonly points: number;
  readonly entries: readonly string[];
}

/** The balance of a pair at the end of a year: what the year before left of itself, and what was added. */
export interface YearBalance {
  readonly year: number;
  readonly points: number;
  /** What is left of the balance of the year before. */
  readonly carried: number;
  /** The part of the balance that steps closer and apart make, those of earlier years among them; meetings make the rest. */
  readonly steps: number;
  readonly parts: readonly BalancePart[];
}

/**
 * How two sides stand. `together`: the balance lies above nothing and steps closer outweigh steps apart; `met`: it does so by meetings alone,
 * as of enemies who negotiate; `apart`: it lies below; `between`: neither, which says nothing about friendship or enmity. Null where nothing
 * was ever told of the two.
 */
export type Standing = 'together' | 'met' | 'apart' | 'between' | null;

/** What a point is still worth after so many days. */
export const faded = (points: number, days: number): number =>
  points * 0.5 ** (days / ALIGNMENT_RULES.halfLife.value);

/** Balances of one pair at the end of each year from the first to the last; the last year ends on `until`. */
export function balances(
  own: readonly Contribution[],
  first: number,
  until: number,
  last: number,
): YearBalance[] {
  const years: YearBalance[] = [];
  let [before, points, steps] = [dayNumber(newYearOf(first)), 0, 0];
  for (let year = first; year <= last; year++) {
    const end = Math.min(until, dayNumber(yearEndOf(year)));
    const added = own.filter(({ day }) => (year === first || day > before) && day <= end);
    const parts = PARTS.flatMap((part) => partAt(part, added, end));
    const carried = year === first ? 0 : faded(points, end - before);
    points = parts.reduce((sum, one) => sum + one.points, carried);
    steps = parts.reduce((sum, one) => sum + (isStep(one) ? one.points : 0), faded(steps, end - before));
    years.push({ year, points, carried, steps, parts });
    before = end;
  }
  return years;
}

function partAt(part: Part, added: readonly Contribution[], end: number): BalancePart[] {
  const own = added.filter((one) => one.part === part);
  if (own.length === 0) return [];
  const points = own.reduce((sum, one) => sum + faded(one.points, end - one.day), 0);
  return [{ part, points, entries: own.map(({ entry }) => entry) }];
}

const isStep = ({ part }: BalancePart): boolean => part === 'closer' || part === 'apart';

/** How a pair stands with a balance, of which something was ever told. */
export function standingOf({
  points,
  steps,
}: Pick<YearBalance, 'points' | 'steps'>): Exclude<Standing, null> {
  const { value: sign } = ALIGNMENT_RULES.sign;
  if (points <= -sign) return 'apart';
  if (points < sign) return 'between';
  return steps > 0 ? 'together' : 'met';
}
