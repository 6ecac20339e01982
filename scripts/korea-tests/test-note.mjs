import { agree } from './event-day.mjs';
import { sharesMonth } from './join.mjs';

/** What a sceptic should know of an event: who has it, which days differ, how the lists call it, and what other sources say. */
export const noteOn = (event, group) =>
  [
    ...whoHas(event, group),
    ...whichDays(event),
    ...whichLabels(event, group),
    ...event.rows.map(({ note }) => note),
  ]
    .filter(Boolean)
    .join(' ');

/** Cruise missiles and air defence are not in the CNS list at all, so that its silence says nothing of them. */
function whoHas({ day, flight }, group) {
  if (!day) return ['Only the CNS list has it.'];
  return flight || group !== 'missile' ? [] : ['Only the CSIS list has it.'];
}

function whichDays({ day, flight }) {
  if (!flight || (!day && flight.day.length < 10)) return [];
  if (!day) return [flight.isExact ? 'Korea’s day is reckoned from the hour in UTC.' : 'No hour is known.'];
  if (sharesMonth(day, flight.day)) return [`The CSIS list has the month’s first day, ${day}.`];
  if (agree({ day, flight })) return [];
  return [`The days differ: ${day} in the CSIS list, ${flight.day} in Korea after the CNS list.`];
}

function whichLabels({ rows }, group) {
  const entries = new Set(rows.map(({ event }) => event)).size;
  const isTold = rows.some(({ note }) => note !== '');
  const hasSatellite = rows.some(({ event }) => event.startsWith('Satellite'));
  return [
    entries > 1 && !isTold ? `The CSIS list has ${entries} entries that day.` : '',
    group === 'missile' && hasSatellite ? 'One of them calls it a satellite launch.' : '',
  ];
}
