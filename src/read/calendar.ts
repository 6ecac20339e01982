import type { Day } from '../record/date.js';

/** The day `YYYY-MM-DD` for a year, month (1–12) and day, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether the value is a day that exists, written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}
