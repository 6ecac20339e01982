import { dayAfter, lastDayOf } from './days.mjs';
import { sharesMonth } from './join.mjs';

/** Whether the flights of CNS can be on CSIS's day; without their hour UTC's day may be the one before. */
export const agree = ({ day, flight }) =>
  day === flight.day || (!flight.isExact && day === dayAfter(flight.day));

/**
 * The day of an event: `when` as EDTF, `last` the last day that it may mean. CSIS's day is Korea's; `~` says that the flights of CNS
 * point to another and no other source settles it. Where only CNS has the day it is reckoned from the hour, with `~` where none is known: then it may be the next.
 */
export function dayOf({ day, rows = [], flight }) {
  if (!flight || rows.some(({ isSettled }) => isSettled)) return { when: day, last: day };
  if (flight.day.length === 7) return { when: flight.day, last: lastDayOf(flight.day) };
  if (!day || sharesMonth(day, flight.day))
    return flight.isExact
      ? { when: flight.day, last: flight.day }
      : { when: `${flight.day}~`, last: dayAfter(flight.day) };
  if (agree({ day, flight })) return { when: day, last: day };
  return { when: `${day}~`, last: day > flight.day ? day : flight.day };
}
