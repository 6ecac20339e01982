import { dayAt, monthOf, monthStart } from './day-number.js';
import { lengthOf, type Span } from './span.js';

/** Where a line of the axis stands, and what is written at it. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Lines close to each other, and the larger units that they lie in (months of years, days of months). */
export interface Ticks {
  readonly fine: readonly Tick[];
  readonly coarse: readonly Tick[];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** Pixels that a label needs: a day's number, a month's three letters, a year. */
const ROOM = { day: 24, month: 32, year: 44 };
const DAYS = [1, 2, 5] as const;
const MONTH_STEPS = [1, 3] as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;
const MONTH_LENGTH = 30.44;
const YEAR_LENGTH = 365.25;

/** Lines for a span that is drawn so many pixels wide, as close as their labels allow. */
export function ticksOf(span: Span, width: number): Ticks {
  const room = width / lengthOf(span);
  const days = DAYS.find((step) => step * room >= ROOM.day);
  if (days) return { fine: dayTicks(span, days), coarse: monthTicks(span, 1, longMonth) };
  const months = MONTH_STEPS.find((step) => step * MONTH_LENGTH * room >= ROOM.month);
  if (months) return { fine: monthTicks(span, months, shortMonth), coarse: yearTicks(span, 1) };
  const years = YEAR_STEPS.find((step) => step * YEAR_LENGTH * room >= ROOM.year) ?? 100;
  return { fine: yearTicks(span, years), coarse: [] };
}

const shortMonth = (_: number, month: number): string => MONTHS[month - 1] ?? '';
const longMonth = (year: number, month: number): string => `${MONTH_NAMES[month - 1]} ${year}`;

/** Days of each month that are numbered 1, 1 + step …; none so near the end that the next month's first would touch it. */
function dayTicks({ from, to }: Span, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let at = Math.floor(from); at <= to; at++) {
    const day = Number(dayAt(at).slice(8));
    if ((day - 1) % step === 0 && (step === 1 || day < 30)) ticks.push({ at, label: String(day) });
  }
  return ticks;
}

/** The first days of every so many months, from the one on that is still on at the beginning of the span. */
function monthTicks({ from, to }: Span, step: number, say: (year: number, month: number) => string): Tick[] {
  const { year, month } = monthOf(from);
  const ticks: Tick[] = [];
  for (let count = Math.floor((month - 1) / step) * step; ; count += step) {
    const at = monthStart(year, count + 1);
    if (at > to) return ticks;
    ticks.push({ at, label: say(year + Math.floor(count / 12), (count % 12) + 1) });
  }
}

function yearTicks({ from, to }: Span, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let year = Math.floor(monthOf(from).year / step) * step; ; year += step) {
    const at = monthStart(year, 1);
    if (at > to) return ticks;
    ticks.push({ at, label: String(year) });
  }
}
