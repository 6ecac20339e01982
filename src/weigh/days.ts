import { dayNumber } from '../language/calendar.js';
import type { Day } from '../record/index.js';

export { addDays, dayNumber, dayOf as dayAt, yearOf } from '../language/calendar.js';

/** How many days lie from one day to another; negative where the other lies before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
