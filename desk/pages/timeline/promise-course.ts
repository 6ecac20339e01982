import type { Mark } from '../../pieces/marks/mark.js';
import { dayNumber } from '../../pieces/time/day-number.js';

/** How the line of a promise ends: kept, broken, given up, on its day with nothing told (overdue), or it goes on. */
export type Ending = 'kept' | 'broken' | 'lapsed' | 'overdue' | 'open' | 'silent';

/** A promise as a line in time, in days. */
export interface Course {
  /** The day on which it was made. */
  readonly from: number;
  /** The day of its end: kept, broken, lapsed, due; of one that goes on, the newest day that tells of it. */
  readonly to: number;
  readonly ending: Ending;
}

/** What became of a promise, as the server works it out (`promises`). */
export interface PromiseTold {
  readonly entry: string;
  readonly state: string | null;
  readonly since: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
}

const BY_STATE: Readonly<Record<string, Ending>> = {
  fulfilled: 'kept',
  reversed: 'broken',
  lapsed: 'lapsed',
};

/** The line of a promise; null where nobody says when it was made. `today` is the day until which the record knows. */
export function courseOf(
  mark: Pick<Mark, 'first'>,
  told: PromiseTold | undefined,
  today: number,
): Course | null {
  if (mark.first === null) return null;
  const from = dayNumber(mark.first);
  const ending = endingOf(told);
  const day = ending === 'overdue' || ending === 'silent' ? told?.due : told?.since;
  const to = day === null || day === undefined ? from : dayNumber(day);
  return { from, to: Math.max(from, Math.min(to, today)), ending };
}

function endingOf(told: PromiseTold | undefined): Ending {
  if (!told) return 'silent';
  const ended = told.state === null ? undefined : BY_STATE[told.state];
  if (ended) return ended;
  if (told.overdue) return 'overdue';
  return told.state === null ? 'silent' : 'open';
}

/** An ending in words, for a sentence. */
export const ENDING_WORDS: Readonly<Record<Ending, string>> = {
  kept: 'kept',
  broken: 'broken',
  lapsed: 'lapsed',
  overdue: 'overdue',
  open: 'still open',
  silent: 'what became of it is not told',
};
