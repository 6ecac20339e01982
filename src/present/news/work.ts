import type { BookChange } from '../../forecast/book/index.js';
import type { Changes, Mark } from '../../keep/index.js';
import type { Instant } from '../../record/index.js';
import type { NewsItem } from './item.js';

/** What was written into a ledger within an hour, and what is otherwise since. */
export interface Work {
  /** The hour in UTC: `2026-11-22T14`. */
  readonly hour: string;
  readonly marks: readonly Mark[];
  readonly changes: Changes;
  readonly book: readonly BookChange[];
}

/** The hour of a moment in UTC. */
export const hourOf = (moment: Instant): string => moment.slice(0, 13);

/** When and by whom something was written; of what no line names, by whoever wrote in that hour. */
export function writtenIn(
  { hour, marks }: Work,
  own: readonly Mark[],
): Pick<NewsItem, 'by' | 'first' | 'last'> {
  const told = own.length > 0 ? own : marks;
  const first = told[0]?.at ?? `${hour}:00:00.000Z`;
  return { by: [...new Set(told.map(({ by }) => by))], first, last: told.at(-1)?.at ?? first };
}

/** Marks by what they are about. */
export function marksBySubject(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.subject === null) continue;
    const own = found.get(mark.subject);
    if (own) own.push(mark);
    else found.set(mark.subject, [mark]);
  }
  return found;
}
