import { type Bounds, bounds, type Day, type Entry, type Report, type Slots } from '../../record/index.js';
import { vouchedReports } from '../../weigh/told.js';

/** An entry as far as it was known on a day, told by reports that somebody vouches for. */
export interface KnownEntry extends Bounds {
  readonly id: string;
  readonly slots: Slots;
  /** At least one, the earliest known first. */
  readonly reports: readonly Report[];
}

/** The days that an item itself tells; null where it tells none. */
function daysOf(slots: Slots): Bounds {
  const when = 'when' in slots ? slots.when : null;
  return when === null ? { first: null, last: null } : bounds(when);
}

/**
 * Entries as of a day. A view of the ledger as of that day gives nothing later anyway; should somebody hand in a later one, reports known
 * afterwards are left out, and what they told with them: the entry is then what the newest of the others says.
 */
export function asKnown(entries: readonly Entry[], day: Day): KnownEntry[] {
  return entries.flatMap((entry): KnownEntry[] => {
    const reports = vouchedReports(entry).filter(({ document }) => document.known <= day);
    const newest = reports.at(-1);
    if (!newest) return [];
    const { id, first, last, slots } = entry;
    if (entry.reports.every(({ document }) => document.known <= day))
      return [{ id, slots, reports, first, last }];
    return [{ id, slots: newest.item, reports, ...daysOf(newest.item) }];
  });
}
