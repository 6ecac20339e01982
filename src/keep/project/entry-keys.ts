import type { KeptDocument, LedgerEvent } from '../../record/index.js';
import { matchedOf } from '../match/index.js';
import { itemIn, reportedIn } from '../members.js';
import { OPEN, type Write } from '../store/tables.js';

/**
 * The keys under which an entry is found: those of all items that were ever asserted in it, and those that another entry had when it was merged
 * into this one or this one was split off it. They follow from the log, so that no index of keys by entry has to be kept for each item. All
 * that waits must have been written.
 */
export async function keysOfEntry(tx: Write, entry: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  const seen = new Map<string, number>();
  const gather = async (id: string, before: number): Promise<void> => {
    // Entries that were merged and split in turns lead to one another again, each time to fewer events.
    if ((seen.get(id) ?? 0) >= before) return;
    seen.set(id, before);
    for (const key of await keysAsserted(tx, id, before)) keys.add(key);
    for (const { from, seq } of await takenFrom(tx, id, before)) await gather(from, seq);
  };
  await gather(entry, OPEN);
  return keys;
}

/** The keys of the items that were asserted in an entry before a place in the log. */
async function keysAsserted(tx: Write, entry: string, before: number): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('item', (join) =>
      join.onRef('item.id', '=', 'membership.item').onRef('item.seq', '=', 'membership.seq_from'),
    )
    .innerJoin('event', 'event.seq', 'item.seq')
    .innerJoin('document', 'document.id', 'item.document')
    .select(['event.what', 'document.body'])
    .where('membership.entry', '=', entry)
    .where('membership.seq_from', '<', before)
    .execute();
  return rows.flatMap(({ what, body }) => {
    const document = reportedIn(JSON.parse(body) as KeptDocument);
    return matchedOf({ item: itemIn(what), document }).keys.kept;
  });
}

/** From which entries items came into an entry before a place in the log, and where it says so, the last first. */
async function takenFrom(
  tx: Write,
  entry: string,
  before: number,
): Promise<readonly { readonly from: string; readonly seq: number }[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('event', 'event.seq', 'membership.seq_from')
    .select(['event.seq', 'event.what'])
    .distinct()
    .where('membership.entry', '=', entry)
    .where('membership.seq_from', '<', before)
    .where('event.kind', 'in', ['entry.merged', 'entry.split'])
    .orderBy('event.seq', 'desc')
    .execute();
  return rows.flatMap(({ seq, what }) => {
    const told = JSON.parse(what) as LedgerEvent['what'];
    return told.kind === 'entry.merged' || told.kind === 'entry.split' ? [{ from: told.entry, seq }] : [];
  });
}
