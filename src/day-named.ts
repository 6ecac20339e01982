import { Failure } from './record/failure.js';
import type { Day } from './record/index.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Milliseconds of a day. */
const DAY_LENGTH = 86_400_000;

/**
 * The day that an option names: `YYYY-MM-DD`, `today`, `yesterday`, or a weekday, which is the last one before today. `today` is in UTC,
 * as the ledger keeps time. Throws `Failure` where it is none of these.
 */
export async function dayNamed(value: string, option: string, today: Day): Promise<Day> {
  const { Day } = await import('./record/index.js');
  const back = daysBack(value.toLowerCase(), new Date(`${today}T00:00:00Z`).getUTCDay());
  if (back !== null)
    return new Date(Date.parse(`${today}T00:00:00Z`) - back * DAY_LENGTH).toISOString().slice(0, 10);
  if (Day.safeParse(value).success) return value;
  const message = `"${value}" is no day; write ${option} as YYYY-MM-DD, such as 2025-08-26, or as today, yesterday or a weekday.`;
  throw new Failure('bad-date', value, message);
}

/**
 * The first or the last day of what an option names: a day as above, a whole month (`2019-07`) or year (`2019`). Throws `Failure` where it is
 * none of these.
 */
export async function edgeNamed(
  value: string,
  option: string,
  today: Day,
  edge: 'first' | 'last',
): Promise<Day> {
  const { Edtf, bounds } = await import('./record/index.js');
  const stretch = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) && Edtf.safeParse(value).success;
  return (stretch ? bounds(value)[edge] : null) ?? dayNamed(value, option, today);
}

/** The day before a day. */
export const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 1).toISOString().slice(0, 10);

/** How many days a word lies before today, which is the weekday `today` (0 is Sunday); null for what is no such word. */
function daysBack(word: string, today: number): number | null {
  if (word === 'today') return 0;
  if (word === 'yesterday') return 1;
  const weekday = WEEKDAYS.indexOf(word);
  return weekday < 0 ? null : ((today - weekday + 6) % 7) + 1;
}
