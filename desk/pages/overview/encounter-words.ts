import type { TimelineMark } from 'dragoman/client';
import { comingDate, sayDate } from '../../../src/present/dates.js';
import { capital } from '../../../src/present/names.js';

/** Whether an encounter is one that was planned or proposed and not held: such are outlined, never filled. */
export const isAhead = ({ status }: Pick<TimelineMark, 'status'>): boolean =>
  status === 'planned' || status === 'proposed';

/** When it was, or is to be: "Proposed for November 2026", "8–9 June 2026", "Called off: 12 June 2018", "Day not told". */
export function whenOf({ status, date }: Pick<TimelineMark, 'status' | 'date'>): string {
  if (isAhead({ ...(status && { status }) }))
    return capital(date === null ? `${status}, no day told` : `${status} ${comingDate(date)}`);
  return capital(
    `${status === 'cancelled' ? 'called off: ' : ''}${date === null ? 'day not told' : sayDate(date)}`,
  );
}

/** The newest of some marks, the last first; what has no day is not among them. */
export const newest = (marks: readonly TimelineMark[], most: number): readonly TimelineMark[] =>
  marks
    .filter(({ first }) => first !== null)
    .sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? 1 : -1))
    .slice(0, most);
