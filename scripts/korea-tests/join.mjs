import { daysApart } from './days.mjs';
import { testsIn } from './labels.mjs';

/** A day of UTC may be the day before Korea's. */
const WINDOW = 1;
/** Up to here the CSIS list puts what it knows only the month of on the month's first day, as all six such days show that CNS has too. */
const MONTHS_UNTIL = '1993';

/** Tests of the CSIS list by day and group; several rows of one day and group are one event. */
function listed(rows) {
  const events = new Map();
  for (const row of rows)
    for (const test of testsIn(row)) {
      const key = `${row.date} ${test.group}`;
      const event = events.get(key) ?? { day: row.date, test, rows: [], flight: null };
      events.set(key, { ...event, rows: [...event.rows, row] });
    }
  return withoutDoubles(events);
}

/** A satellite label beside a missile label on one day: the list tells one launch twice (18 December 2022). */
function withoutDoubles(events) {
  for (const [key, { day, test, rows }] of events) {
    const missile = events.get(`${day} missile`);
    if (test.group !== 'satellite' || !missile) continue;
    events.delete(key);
    events.set(`${day} missile`, { ...missile, rows: [...missile.rows, ...rows] });
  }
  return [...events.values()];
}

/** Whether a listed event has only its month for sure, and the flights are of that month. */
export const sharesMonth = (day, flightDay) =>
  day < MONTHS_UNTIL && day.endsWith('-01') && day !== flightDay && day.slice(0, 7) === flightDay.slice(0, 7);

const fits = ({ day }, flight, window) =>
  sharesMonth(day, flight.day) || (flight.day.length === 10 && daysApart(day, flight.day) <= window);

/**
 * Joins the two lists into events `{ day, test, rows, flight }`: `day`, `test` and `rows` of the CSIS list, `flight` of the CNS list
 * (see `daysOfFlight`); a side that does not have the event is null or empty. CNS has ballistic missiles and satellite launchers only.
 * Days that are equal in both are joined first, then those a day apart.
 */
export function joined(rows, flights) {
  const events = listed(rows);
  const left = new Set(flights);
  for (const window of [0, WINDOW])
    for (const flight of left) {
      const event = events.find(
        (one) =>
          ['missile', 'satellite'].includes(one.test.group) && !one.flight && fits(one, flight, window),
      );
      if (!event) continue;
      event.flight = flight;
      left.delete(flight);
    }
  return [...events, ...[...left].map((flight) => ({ day: null, test: null, rows: [], flight }))];
}
