import { koreanDay } from './days.mjs';

/** The hour of a flight in UTC (`21:13`), or undefined. */
const hourOf = ({ time }) => /^\d\d:\d\d/.exec(time)?.[0];

/** A flight without an hour is of one salvo with one that has an hour, from the same place, of the same day and missile. */
const salvoHour = (flight, flights) =>
  hourOf(
    flights.find(
      (other) =>
        hourOf(other) && ['date', 'facility', 'missile'].every((column) => other[column] === flight[column]),
    ) ?? flight,
  );

/**
 * The flights of the CNS list by their day in Korea: `{ day, isExact, flights }`. `day` is a month where the list has no day;
 * `isExact` is whether the hour of all flights is known, so that the day of UTC can be turned into Korea's.
 */
export function daysOfFlight(flights) {
  const days = new Map();
  for (const flight of flights) {
    const hour = hourOf(flight) ?? salvoHour(flight, flights);
    const day = hour ? koreanDay(flight.date, hour) : flight.date;
    const group = days.get(day) ?? { day, isExact: true, flights: [] };
    days.set(day, { ...group, isExact: group.isExact && Boolean(hour), flights: [...group.flights, flight] });
  }
  return [...days.values()];
}
