import type { Day } from '../record/index.js';

/** Milliseconds of a day. */
const DAY_LENGTH = 86_400_000;

/** Days since 1 January 1970, so that days can be counted with. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH);

/** The day of such a number. */
export const dayAt = (number: number): Day => new Date(number * DAY_LENGTH).toISOString().slice(0, 10);

/** How many days lie from one day to another; negative where the other lies before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
