import type { Item, ReportedIn } from '../../record/index.js';
import { type Choice, choose, type Found, matchedOf } from '../match/index.js';
import type { Session } from '../session.js';
import { LIST, rowsAmong } from '../store/rows-among.js';
import { OPEN } from '../store/tables.js';
import { entriesUnder, lookUpKeys } from './entries-under.js';
import { factsOf, withFacts } from './facts.js';
import { entryId } from './identifiers.js';
import type { TwinOf } from './twins.js';

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

export interface PlacingOptions {
  /** Whether the document is: no item of it can then have been in the ledger before. */
  readonly isNew: boolean;
  /** Where a person put what an item tells before it was read. */
  readonly twinOf?: TwinOf;
}

const TWIN = 'a person read the same in these words';

/**
 * Decides, one item of a document after the other, which entry each belongs to: among those in the ledger and those that the items
 * before it opened.
 */
export async function placing(
  session: Session,
  items: readonly Item[],
  document: ReportedIn,
  { isNew, twinOf = () => null }: PlacingOptions,
): Promise<(item: Item) => Place> {
  const { matched } = session;
  const asked = keysAsked(session, items, document);
  await lookUpKeys(session, asked);
  const facts = document.row ? await factsOf(session, entriesUnder(session, asked)) : new Map();
  const own = new Map<string, Found[]>();
  const taken = isNew ? new Set<string>() : await takenOf(session, items);
  return (item) => {
    const { keys, candidate } = matched.get(item.id) ?? matchedOf({ item, document });
    const found = new Map<string, Found>();
    for (const one of entriesUnder(session, keys.asked)) found.set(one.id, withFacts(one, facts));
    for (const key of keys.asked) for (const one of own.get(key) ?? []) found.set(one.id, one);
    const { joins, proposals, alike } = joined(twinOf(item)) ?? choose(candidate, [...found.values()]);
    const entry = joins?.entry ?? unused(item.id, taken);
    taken.add(entry);
    const known = found.get(entry) ?? { id: entry, candidate };
    for (const key of keys.kept) own.set(key, [...(own.get(key) ?? []), known]);
    return { entry, match: joins?.because ?? null, doubts: proposals, alike };
  };
}

/** The choice that a person made before. */
const joined = (entry: string | null): Choice | null =>
  entry === null ? null : { joins: { entry, because: TWIN }, proposals: [], alike: [] };

/** The keys that items ask for; the matcher takes each item up once. */
export function keysAsked(
  { matched }: Session,
  items: readonly Item[],
  document: ReportedIn,
): readonly string[] {
  const asked: string[] = [];
  for (const item of items) {
    const known = matched.get(item.id) ?? matchedOf({ item, document });
    matched.set(item.id, known);
    for (const key of known.keys.asked) asked.push(key);
  }
  return asked;
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
