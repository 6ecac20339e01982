/** Milliseconds of a day. */
const DAY = 86_400_000;

/** A day, YYYY-MM-DD, as a whole number that pictures can reckon with: days since 1 January 1970. A day by itself is read as UTC (ECMA-262, 21.4.3.2). */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;

/** The day, YYYY-MM-DD, in which a moment on that scale lies. */
export const dayAt = (at: number): string => new Date(Math.floor(at) * DAY).toISOString().slice(0, 10);

/** The day number of a month's first day; months beyond twelve reach into later years. */
export const monthStart = (year: number, month: number): number =>
  Math.round(Date.UTC(year, month - 1) / DAY);

/** Year and month (1–12) in which a moment lies. */
export function monthOf(at: number): { readonly year: number; readonly month: number } {
  const date = new Date(Math.floor(at) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
