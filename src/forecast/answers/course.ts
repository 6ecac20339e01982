import { addDays } from '../../language/calendar.js';
import type { Answer, Day } from '../../record/index.js';
import { REFERENCE } from '../reference/index.js';

/** The chance that it has happened by a day, at equal steps from the first day of a window to its last; it never falls. */
export function courseOf(
  asOf: Day,
  [from, to]: readonly [number, number],
  chance: (to: number) => number,
): Answer['working']['course'] {
  const steps = Math.min(REFERENCE.rounds.value, Math.max(1, Math.floor(to - from)));
  const days = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  let most = 0;
  return days.map((day) => {
    most = day > from ? Math.max(most, chance(day)) : 0;
    return { day: addDays(asOf, Math.round(day)), probability: most };
  });
}
