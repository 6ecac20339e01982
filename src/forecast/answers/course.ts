import { addDays } from '../../language/calendar.js';
import type { Answer, CoursePoint, Day } from '../../record/index.js';
import { REFERENCE } from '../reference/index.js';

/** A chance with its interval. */
type Ranged = Omit<CoursePoint, 'day'>;

const NONE: Ranged = { probability: 0, interval: [0, 0] };

/**
 * The chance that it has happened by a day, at equal steps from the first day of a window to its last: on each, the answer and interval that
 * would hold if the window ended there. None of the three ever falls.
 */
export function courseOf(
  asOf: Day,
  [from, to]: readonly [number, number],
  chance: (to: number) => Ranged,
): Answer['working']['course'] {
  const steps = Math.min(REFERENCE.rounds.value, Math.max(1, Math.floor(to - from)));
  const days = Array.from({ length: steps + 1 }, (_, i) => {
    const day = from + ((to - from) * i) / steps;
    return i === 0 || i === steps ? day : Math.round(day);
  });
  let most = NONE;
  return days.map((day) => {
    if (day > from) most = noLess(most, chance(day));
    return { day: addDays(asOf, Math.round(day)), ...most };
  });
}

/** The larger of both, figure by figure. */
const noLess = (before: Ranged, now: Ranged): Ranged => ({
  probability: Math.max(before.probability, now.probability),
  interval: [Math.max(before.interval[0], now.interval[0]), Math.max(before.interval[1], now.interval[1])],
});
