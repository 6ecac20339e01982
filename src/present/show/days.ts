import type { Day } from '../../record/index.js';

/** Milliseconds of a day. */
const DAY_LENGTH = 86_400_000;

/** How many days lie from one day to another. */
export const daysFrom = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_LENGTH);

/** Days of a month and of a year, on average. */
const MONTH = 30.44;
const YEAR = 365.25;
/** Fewer days than this are told as days, fewer months than that as months. */
const FEW_DAYS = 61;
const FEW_MONTHS = 24;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A length of time for people: "45 days", "13 months", "5 years", "3 years and 5 months". */
export function sayLength(days: number): string {
  if (days < FEW_DAYS) return counted(days, 'day');
  const months = Math.floor(days / MONTH);
  if (months < FEW_MONTHS) return counted(months, 'month');
  const years = Math.floor(days / YEAR);
  const rest = Math.floor((days - years * YEAR) / MONTH);
  return rest === 0 ? counted(years, 'year') : `${counted(years, 'year')} and ${counted(rest, 'month')}`;
}
