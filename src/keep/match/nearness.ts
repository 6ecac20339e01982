import { bounds, type Day, type Edtf } from '../../record/index.js';
import { remembered } from '../remembered.js';

const DAY_MS = 86_400_000;
/** A day as the number of days since 1970 began. */
const dayNumber = remembered((day) => Date.parse(day) / DAY_MS);
/** Days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The first and last day that a date may mean; null at an open end. */
export const timeOf: (when: Edtf) => Readonly<ReturnType<typeof bounds>> = remembered(bounds);

/** How many days a date may mean or last; endless where an end is open. */
export function spanOf(when: Edtf): number {
  const { first, last } = timeOf(when);
  return first === null || last === null ? Number.POSITIVE_INFINITY : daysBetween(first, last) + 1;
}

/** The longest span, in days, that an encounter lasts; a longer one says that its day is not known ("that week"). */
export const LONGEST_TALKS = 4;
const MONTH = 31;

/**
 * How near two dates are: on the `day` (days of talks that overlap), `near` (they miss one another by a day or two, as
 * time zones and travel make them), within the month (`month`) or longer (`year`) that the less precise one names, `unknown` where one is missing or
 * endless, or `apart`.
 */
export type Nearness = 'day' | 'near' | 'month' | 'year' | 'unknown' | 'apart';

/** Days by which reports of one encounter miss one another: time zones make one, travel or a second day of talks another. */
const NEAR = 2;

/** How near two dates are to each other. */
export function nearness(a: Edtf | null, b: Edtf | null): Nearness {
  if (a === null || b === null) return 'unknown';
  const [x, y] = [timeOf(a), timeOf(b)];
  const wide = Math.max(spanOf(a), spanOf(b));
  const gap = Math.max(gapFrom(x.last, y.first), gapFrom(y.last, x.first), 0);
  if (gap > 0) return wide <= LONGEST_TALKS && gap <= NEAR ? 'near' : 'apart';
  if (wide <= LONGEST_TALKS) return 'day';
  if (wide <= MONTH) return 'month';
  return wide === Number.POSITIVE_INFINITY ? 'unknown' : 'year';
}

/** Days from the end of one to the beginning of the other; not above 0 where they overlap or an end is open. */
const gapFrom = (last: Day | null, first: Day | null): number =>
  last === null || first === null ? 0 : daysBetween(last, first);
