import type { Entry, Slots } from '../../record/index.js';
import { sayDate } from '../dates.js';

/** Where an entry stands on a line of time. */
export interface EntryDate {
  /** The year of its margin; null where it bears no day and none of its documents does. */
  readonly year: string | null;
  /** The day in words, without that year. */
  readonly day: string;
}

/** The day of the fact in words; null where it has none or none is told. */
export function factDate(slots: Slots): string | null {
  switch (slots.kind) {
    case 'encounter':
      return slots.when && sayDate(slots.when, slots.status === 'planned' || slots.status === 'proposed');
    case 'capability':
    case 'alignment':
      return slots.when && sayDate(slots.when);
    case 'pause':
      return stretch(slots.from, slots.to);
    default:
      return null;
  }
}

const stretch = (from: string | null, to: string | null): string | null => {
  if (from && to && !`${from}${to}`.includes('/')) return sayDate(`${from}/${to}`);
  if (from) return from.includes('/') ? sayDate(from) : `since ${sayDate(from)}`;
  return to && `until ${sayDate(to)}`;
};

/** Kinds whose facts happen on a day of their own; the others stand in time where they were said. */
const HAPPENS: ReadonlySet<Slots['kind']> = new Set(['encounter', 'capability', 'alignment', 'pause']);

/** Where an entry stands in time: on the day of the fact or, for what is said, on the day of the document that says it first. */
export function entryDate({ slots, first, last, reports }: Entry): EntryDate {
  if (HAPPENS.has(slots.kind)) {
    const day = factDate(slots);
    const year = (first ?? last)?.slice(0, 4) ?? null;
    return day === null || year === null ? { year: null, day: day ?? 'day not told' } : inYear(day, year);
  }
  const said = reports[0]?.document.known ?? null;
  return said === null ? { year: null, day: '' } : inYear(`said ${sayDate(said)}`, said.slice(0, 4));
}

/** The words of a day in the margin of its year. */
function inYear(day: string, year: string): EntryDate {
  if (day === year) return { year, day: `in ${year}` };
  return { year, day: day.endsWith(` ${year}`) ? day.slice(0, -1 - year.length) : day };
}
