import { numbered } from '../ledger/standing.js';

/** Days of a month and of a year, on average. */
const MONTH = 30.44;
const YEAR = 365.25;
/** Fewer days than this are told as days, fewer months than that as months. */
const FEW_DAYS = 61;
const FEW_MONTHS = 24;

/** A length of time for people: "45 days", "13 months", "5 years", "3 years and 5 months". */
export function sayLength(days: number): string {
  if (days < FEW_DAYS) return numbered(days, 'day');
  const months = Math.floor(days / MONTH);
  if (months < FEW_MONTHS) return numbered(months, 'month');
  const years = Math.floor(days / YEAR);
  const rest = Math.floor((days - years * YEAR) / MONTH);
  return rest === 0 ? numbered(years, 'year') : `${numbered(years, 'year')} and ${numbered(rest, 'month')}`;
}
