import { inWords } from './weapons.mjs';

/** Outcomes of the CNS list, as one flight and as several are told. */
const TOLD = {
  success: ['put down as a success', 'put down as successes'],
  failure: ['put down as a failure', 'put down as failures'],
  unknown: ['of unknown outcome', 'of unknown outcome'],
};

const counted = (flights) =>
  Object.keys(TOLD)
    .map((outcome) => ({ outcome, count: flights.filter((flight) => flight.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
const ended = ({ outcome, count }) => (count === 1 ? `is ${TOLD[outcome][0]}` : `are ${TOLD[outcome][1]}`);

/** The outcome of an event: `success`, `failure` or `unknown` where all flights share it, else `mixed`. */
export function resultOf(flights) {
  const [first, ...more] = counted(flights);
  return more.length > 0 ? 'mixed' : first.outcome;
}

/** A sentence on how the flights ended, and one on how far the longest went. */
export function outcomeSentences(flights) {
  const distances = flights.map(({ distance }) => Number(distance)).filter((distance) => distance > 0);
  const reach = distances.length > 0 ? ` The longest distance given is ${Math.max(...distances)} km.` : '';
  return `${endOf(counted(flights), flights.length)}.${reach}`;
}

function endOf(parts, total) {
  if (parts.length > 1) {
    const told = parts.map((part) => `${inWords(part.count)} ${ended(part)}`);
    return `Of the ${inWords(total)} flights ${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
  }
  const all = total === 1 ? 'The flight' : total === 2 ? 'Both flights' : `All ${inWords(total)} flights`;
  return `${all} ${ended(parts[0])}`;
}
