import type { Item, ReportedIn } from '../../record/index.js';
import { candidateOf, choose, keysFor } from '../match/index.js';
import type { Session } from '../session.js';
import { LIST, rowsAmong } from '../store/json-rows.js';
import { OPEN } from '../store/tables.js';
import { entriesUnder } from './entries-under.js';
import { entryId } from './identifiers.js';

/** Where an item belongs. */
export interface Place {
  readonly entry: string;
  /** Why it joins an entry that was there; null where it opens one. */
  readonly match: string | null;
  /** Entries that it may belong to instead, for a person to decide. */
  readonly doubts: readonly { readonly entry: string; readonly because: string }[];
  /** Other entries that, with this item, may turn out to be one with its own. */
  readonly alike: readonly string[];
}

/**
 * Decides, one item of a document after the other, which entry each belongs to: among those in the ledger and those that the items
 * before it opened. Of a document that is new, no item can have been in the ledger before.
 */
export async function placing(
  session: Session,
  items: readonly Item[],
  document: ReportedIn,
  { isNew }: { readonly isNew: boolean },
): Promise<(item: Item) => Place> {
  const candidates = new Map(items.map((item) => [item.id, candidateOf({ item, document })]));
  const keys = new Map([...candidates].map(([id, candidate]) => [id, keysFor(candidate)]));
  for (const [id, candidate] of candidates)
    session.matched.set(id, { keys: keys.get(id)?.kept ?? [], candidate });
  const entries = await entriesUnder(session, [...new Set([...keys.values()].flatMap(({ asked }) => asked))]);
  const taken = isNew ? new Set<string>() : await takenOf(session, items);
  return ({ id }) => {
    const { asked, kept } = keys.get(id) ?? { asked: [], kept: [] };
    const candidate = candidates.get(id);
    const found = new Map(asked.flatMap((key) => entries.get(key) ?? []).map((entry) => [entry.id, entry]));
    const { joins, proposals, alike } = candidate
      ? choose(candidate, [...found.values()])
      : { joins: null, proposals: [], alike: [] };
    const entry = joins?.entry ?? unused(id, taken);
    taken.add(entry);
    const known = found.get(entry) ?? (candidate && { id: entry, candidate });
    for (const key of kept) if (known) entries.set(key, [...(entries.get(key) ?? []), known]);
    return { entry, match: joins?.because ?? null, doubts: proposals, alike };
  };
}

/** Entries that these items opened before and that are in use: one that nothing stands in any more is opened again. */
async function takenOf({ tx, engine, rows }: Session, items: readonly Item[]): Promise<Set<string>> {
  await rows.write();
  const query = `select distinct before.entry as id from membership before left join entry on entry.id = before.entry
    where before.item in ${LIST} and (entry.merged_into is not null
      or exists (select 1 from membership now where now.entry = before.entry and now.seq_to = ${OPEN}))`;
  const ids = items.map(({ id }) => id);
  const found = await rowsAmong<{ id: string }>(tx, engine, query, ids);
  return new Set(found.map(({ id }) => id));
}

function unused(item: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? entryId(item) : `${entryId(item)}-${count}`;
    if (!taken.has(id)) return id;
  }
}
