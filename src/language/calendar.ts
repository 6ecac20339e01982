import { type Day, Edtf } from '../record/index.js';

const msPerDay = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;
export const dayOf = (number: number): Day => new Date(number * msPerDay).toISOString().slice(0, 10);
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** 1 for Monday to 7 for Sunday, as in ISO 8601; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The value where EDTF has it; null for years before 0000 or after 9999 ("9,000 years ago") and the like. */
export const inCalendar = (value: string | null): Edtf | null =>
  value !== null && Edtf.safeParse(value).success ? value : null;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the calendar has no such day. */
export function edtf(year: number, month?: number, day?: number): string | null {
  if (!month) return pad(year, 4);
  if (!day) return `${pad(year, 4)}-${pad(month)}`;
  return day <= daysIn(year, month) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The month that lies `months` after that of `day`, as `YYYY-MM`. */
export function addMonths(day: Day, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`;
}

/** Monday to Sunday of the week that lies `weeks` after that of `day`. */
export function weekOf(day: Day, weeks: number): string {
  const monday = dayNumber(day) - weekdayOf(day) + 1 + 7 * weeks;
  return `${dayOf(monday)}/${dayOf(monday + 6)}`;
}

/** Saturday and Sunday of that week. */
export function weekendOf(day: Day, weeks: number): string {
  const saturday = dayNumber(day) - weekdayOf(day) + 6 + 7 * weeks;
  return `${dayOf(saturday)}/${dayOf(saturday + 1)}`;
}

/** The day that lies a length (ISO 8601, of days, weeks, months or years) after another; null for other lengths and those beyond the calendar. */
export function dayAfter(day: Day, length: string): Day | null {
  const match = /^P(\d{1,6})([DWMY])$/.exec(length);
  if (!match) return null;
  const count = Number(match[1]);
  if (match[2] === 'D' || match[2] === 'W') return addDays(day, match[2] === 'W' ? 7 * count : count);
  const month = addMonths(day, match[2] === 'Y' ? 12 * count : count);
  const last = daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${pad(Math.min(Number(day.slice(8)), last))}`;
}
