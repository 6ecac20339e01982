import { dayNamed } from './day-named.js';
import { entryOf, type Ledger, type LogOptions, placeAt, TODAY } from './keep/index.js';
import type { HappeningKind } from './record/index.js';
import type { Naming } from './seen.js';

/** What of the log is asked for, as it was asked. */
export interface LogAsked {
  /** Of an item, an entry, a document or an outlet. */
  readonly id?: string | undefined;
  readonly kind?: readonly HappeningKind[] | undefined;
  /** The first day. */
  readonly since?: string | undefined;
  readonly newest?: boolean | undefined;
}

/** The part of the log that was asked for. Throws `Failure` where its day is none. */
export async function logAsked(
  ledger: Ledger,
  { id, kind, since, newest = false }: LogAsked,
  named: Naming,
): Promise<LogOptions> {
  return {
    ...(id !== undefined && { subjects: await subjectsOf(ledger, id) }),
    ...(kind?.length && { kinds: kind }),
    ...(since !== undefined && { from: await firstOf(ledger, since, named('since')) }),
    newestFirst: newest,
  };
}

/** The name itself and, where it is an entry's, the names of its items. */
async function subjectsOf({ store }: Ledger, id: string): Promise<readonly string[]> {
  const entry = await entryOf(store.db, TODAY, id);
  return [...new Set([id, ...(entry ? [entry.id, ...entry.reports.map(({ item }) => item.id)] : [])])];
}

/** The place in the log of the first event of a day, or of the next one there is. */
async function firstOf(ledger: Ledger, since: string, field: string): Promise<number> {
  const day = await dayNamed(since, field, ledger.now().slice(0, 10));
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 1).toISOString();
  return (await placeAt(ledger.store.db, before)) + 1;
}
