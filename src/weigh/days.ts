import { dayNumber } from '../language/calendar.js';
import type { Day } from '../record/index.js';

export { addDays, dayNumber, dayOf as dayAt, yearOf } from '../language/calendar.js';

/** How many days lie from one day to another; negative where the other lies before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The first day of a year, and the last. */
export const newYearOf = (year: number): Day => `${String(year).padStart(4, '0')}-01-01`;
export const yearEndOf = (year: number): Day => `${String(year).padStart(4, '0')}-12-31`;
