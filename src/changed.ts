import { dayBefore, dayNamed } from './day-named.js';
import { type BookChange, bookChanges } from './forecast/book/index.js';
import {
  bookOf,
  type Changes,
  changesBetween,
  endOf,
  type Ledger,
  placeAt,
  TODAY,
  type View,
} from './keep/index.js';
import type { Day, Entry, KeptDocument } from './record/index.js';
import type { Naming } from './seen.js';

/** Of which days the changes are asked for, as it was asked. */
export interface ChangesAsked {
  /** The first day. */
  readonly from: string;
  /** The last day; today where it is not said. */
  readonly to?: string | undefined;
  /** Compare what the world knew instead of what the ledger said. */
  readonly known?: boolean | undefined;
}

/** What changed in a stretch of days. */
export interface Changed {
  readonly from: Day;
  readonly to: Day;
  readonly changes: Changes;
  readonly book: readonly BookChange[];
}

/**
 * What changed in a stretch of days, both ends included. Nothing that was written after the place `upTo` of the log is looked at. Throws
 * `Failure` where a day is none.
 */
export async function changedIn(
  ledger: Ledger,
  asked: ChangesAsked,
  named: Naming,
  upTo: number = Number.POSITIVE_INFINITY,
): Promise<Changed> {
  const today = ledger.now().slice(0, 10);
  const from = await dayNamed(asked.from, named('from'), today);
  const to = asked.to === undefined ? today : await dayNamed(asked.to, named('to'), today);
  const { db } = ledger.store;
  const view = async (day: Day): Promise<View> => {
    if (asked.known) return { known: day, seq: Number.isFinite(upTo) ? upTo : null };
    return { known: TODAY.known, seq: Math.min(upTo, await placeAt(db, endOf(day))) };
  };
  const [before, now] = [await view(dayBefore(from)), await view(to)];
  const changes = await changesBetween(db, before, now);
  return { from, to, changes, book: bookChanges(await bookOf(db, before), await bookOf(db, now)) };
}

/** A change as programs are given it. */
export type ChangeLine =
  | { readonly change: 'opened' | 'closed'; readonly entry: Entry }
  | {
      readonly change: 'changed';
      readonly slots: readonly string[];
      readonly before: Entry;
      readonly entry: Entry;
    }
  | { readonly change: 'corroborated'; readonly reports: number; readonly entry: Entry }
  | { readonly change: 'document'; readonly document: KeptDocument }
  | ({ readonly change: 'forecast' } & BookChange);

/** Changes as programs are given them, one after the other. */
export const changeLines = ({ changes, book }: Changed): readonly ChangeLine[] => [
  ...changes.opened.map((entry) => ({ change: 'opened' as const, entry })),
  ...changes.changed.map(({ before, now, slots }) => ({
    change: 'changed' as const,
    slots,
    before,
    entry: now,
  })),
  ...changes.corroborated.map(({ now, reports }) => ({
    change: 'corroborated' as const,
    reports,
    entry: now,
  })),
  ...changes.closed.map((entry) => ({ change: 'closed' as const, entry })),
  ...changes.documents.map((document) => ({ change: 'document' as const, document })),
  ...book.map((change) => ({ change: 'forecast' as const, ...change })),
];
