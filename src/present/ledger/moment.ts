import type { Instant } from '../../record/index.js';
import { sayDate } from '../dates.js';

/** The day of a moment, in UTC as the ledger keeps it: "22 November 2026". */
export const sayDay = (moment: Instant): string => sayDate(moment.slice(0, 10));

/** The hour and minute of a moment, in UTC: "13:26". */
export const sayHour = (moment: Instant): string => moment.slice(11, 16);

/** A moment for people, in UTC: "22 November 2026, 13:26 UTC". */
export const sayMoment = (moment: Instant): string => `${sayDay(moment)}, ${sayHour(moment)} UTC`;
