import { fold } from '../../keep/fold/index.js';
import type { Day, Entry, Report } from '../../record/index.js';
import { isVouched } from '../told.js';

/** An entry as the reports tell it that were known on a day and that somebody vouches for; null where there is none. */
export function seenOn(entry: Entry, day: Day): Entry | null {
  const isSeen = (report: Report): boolean => report.document.known <= day && isVouched(report);
  if (entry.reports.every(isSeen)) return entry;
  const reports = entry.reports.filter(isSeen);
  if (reports.length === 0) return null;
  const [told] = fold(reports).slice(-1);
  return told ? { ...entry, reports, slots: told.slots, first: told.first, last: told.last } : null;
}

/** Whether a report was published by a day; of one that bears no day nobody can say, whenever it came in. */
export const isSaidBy = ({ document }: Report, day: Day): boolean =>
  document.published !== null && document.known <= day;

/** The day that a fact is put on: the first on which it happened, else the first on which it was said; empty where neither is known. */
export const dayOf = ({ first, reports }: Pick<Entry, 'first' | 'reports'>): Day =>
  first ?? reports.find(({ document }) => document.published !== null)?.document.published ?? '';
