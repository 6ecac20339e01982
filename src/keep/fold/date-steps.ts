import { bounds, type Edtf } from '../../record/index.js';

const DAY_MS = 86_400_000;
/** Talks last days; a span above this many says rather that one does not know the day ("that week"). */
const LONGEST_TALKS = 4;
/** Of a span without an end. */
const ENDLESS = 1_000_000;

/** Days that a date may mean. */
export function breadthOf(when: Edtf): number {
  const { first, last } = bounds(when);
  return first === null || last === null ? ENDLESS : (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
}

/**
 * The steps from the coarse to the fine that a date tells: year, month, day. Talks of a few days stand as a day of their first month. Longer
 * spans stand under the year or month that holds them whole, others under none.
 */
export function dateSteps(when: Edtf): readonly string[] {
  const { first, last } = bounds(when);
  if (first === null || last === null) return [];
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  if (first === last) return [year, month, first];
  if (breadthOf(when) <= LONGEST_TALKS) return [year, month, `${first}/${last}`];
  if (month === last.slice(0, 7)) return [year, month];
  return year === last.slice(0, 4) ? [year] : [];
}

/** Whether a date tells several days of talks. */
export const isTalks = (when: Edtf): boolean => {
  const days = breadthOf(when);
  return days > 1 && days <= LONGEST_TALKS;
};

/** The days of talks, where some report tells them and the winning date is one of these days: who tells one day of two is not wrong. */
export function widenDate(winner: Edtf, talks: readonly Edtf[]): Edtf {
  const { first, last } = bounds(winner);
  if (first === null || first !== last) return winner;
  const holding = talks.filter((when) => {
    const days = bounds(when);
    return (days.first ?? '') <= first && first <= (days.last ?? '');
  });
  return holding.sort((a, b) => breadthOf(a) - breadthOf(b) || (a < b ? -1 : 1))[0] ?? winner;
}
