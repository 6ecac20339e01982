import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Entry } from '../../record/index.js';
import type { Engine } from '../store/engine.js';
import type { Store } from '../store/store.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { entriesNamed } from './entries.js';
import { type Filter, sieveOf, statesInSight } from './filter.js';
import { type Query, sqliteMatch, tsQuery } from './query.js';

/** An entry that a search found, and its item whose passage fits best. */
export interface Hit {
  readonly entry: Entry;
  readonly item: string;
}

/** So many passages are ranked, those that came in last where there are more: to rank all that hold a common word takes too long. */
const MOST_RANKED = 1_000;

/**
 * Entries whose passages hold the words of a query, the best first: word forms are alike (meet, met a stem; "meetings"), phrases stand
 * in quotation marks, a leading hyphen excludes.
 */
export const search = async (
  store: Store,
  view: View,
  query: Query,
  filter: Filter = {},
  limit = 20,
): Promise<readonly Hit[]> => (await searchPage(store, view, query, filter, { limit, from: 0 })).hits;

/** A page of what was found, and where in it the next one begins; null at the end. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly next: number | null;
}

/** The same page by page. The pages fit together where they are asked of one state of the ledger. */
export async function searchPage(
  { db, engine }: Store,
  view: View,
  query: Query,
  filter: Filter,
  page: { readonly limit: number; readonly from: number },
): Promise<HitPage> {
  const found = await passagesOf(db, engine.name, view, query, filter);
  found.sort((a, b) => a.rank - b.rank);
  const byEntry = new Map<string, string[]>();
  for (const { entry, item } of found) {
    const items = byEntry.get(entry);
    if (items) items.push(item);
    else byEntry.set(entry, [item]);
  }
  return hitsAmong(db, view, byEntry, page);
}

interface Found {
  readonly entry: string;
  readonly item: string;
  /** How badly the passage fits: the best is the least. */
  readonly rank: number;
}

/** Passages that hold the words, of items and entries that a view sees and a filter lets through. */
async function passagesOf(
  db: Store['db'],
  engine: Engine['name'],
  view: View,
  query: Query,
  filter: Filter,
): Promise<Found[]> {
  const words = engine === 'sqlite' ? inSqlite(query) : inPostgres(query);
  const states = statesInSight(db, view, await sieveOf(db, filter)).select('entry');
  const few = isNarrow(filter) ? await states.limit(FEW).execute() : [];
  const among =
    isNarrow(filter) && few.length < FEW
      ? amongItems(words, view, filter, few)
      : throughAll(words, view, filter, states.whereRef('entry', '=', 'membership.entry' as never));
  return [...(await among.execute(db)).rows];
}

/** Fewer entries than this are looked through for the words; of more, one is soon met with among the passages that hold them. */
const FEW = 500;

const isNarrow = ({ party, issue, from, to }: Filter): boolean =>
  [party, issue, from, to].some((wanted) => wanted !== undefined);

/** From the newest passage that holds the words to older ones, until there are enough. The cross joins keep SQLite to that order. */
const throughAll = (
  { seq, rank, holds }: Words,
  view: View,
  filter: Filter,
  state: Expression<unknown>,
): RawBuilder<Found> => sql<Found>`select membership.entry, item.id as item, ${rank} as rank
  from item_search cross join item cross join membership
  where ${holds} and ${seq} <= ${view.seq ?? OPEN} and item.seq = ${seq} and ${isSeen(view, filter)} and exists ${state}
  order by ${seq} desc limit ${MOST_RANKED}`;

/** Among the items of a few entries, which are looked up first and laid beside the passages that hold the words. */
const amongItems = (
  { seq, rank, holds }: Words,
  view: View,
  filter: Filter,
  few: readonly { readonly entry: string }[],
): RawBuilder<Found> => sql<Found>`with wanted as materialized (
    select item.seq as place, item.id as item, membership.entry from membership join item on item.id = membership.item
    where membership.entry in (${few.length === 0 ? null : sql.join(few.map(({ entry }) => entry))}) and ${isSeen(view, filter)})
  select wanted.entry, wanted.item, ${rank} as rank from item_search cross join wanted
  where ${holds} and ${seq} <= ${view.seq ?? OPEN} and wanted.place = ${seq} order by ${seq} desc limit ${MOST_RANKED}`;

/** That an item stands in an entry as a view sees both, and is of a kind that is asked for. */
const isSeen = (view: View, { kinds }: Filter): RawBuilder<boolean> =>
  sql<boolean>`membership.item = item.id and membership.seq_to ${view.seq === null ? sql`=` : sql`>`} ${view.seq ?? OPEN}
    and membership.seq_from <= ${view.seq ?? OPEN} and item.known <= ${view.known} ${kindsOf(kinds)}`;

/** The kind of an item is that of its entry, and known sooner. */
const kindsOf = (kinds: Filter['kinds']): RawBuilder<unknown> =>
  kinds?.length ? sql`and item.kind in (${sql.join(kinds)})` : sql``;

/** A passage's place in the log, how badly it fits, and that it holds the words, as a store says it. */
interface Words {
  readonly seq: RawBuilder<unknown>;
  readonly rank: RawBuilder<unknown>;
  readonly holds: RawBuilder<unknown>;
}

const inSqlite = (query: Query): Words => ({
  seq: sql`item_search.rowid`,
  rank: sql`item_search.rank`,
  holds: sql`item_search match ${sqliteMatch(query)}`,
});

const inPostgres = (query: Query): Words => ({
  seq: sql`item_search.seq`,
  rank: sql`-ts_rank(item_search.words, ${tsQuery(query)})`,
  holds: sql`item_search.words @@ ${tsQuery(query)}`,
});

/** Entries with their best items; items that were rejected are no reports of theirs. */
async function hitsAmong(
  asked: Asked,
  view: View,
  byEntry: ReadonlyMap<string, readonly string[]>,
  { limit, from }: { readonly limit: number; readonly from: number },
): Promise<HitPage> {
  const ids = [...byEntry.keys()];
  const hits: Hit[] = [];
  for (let i = from; i < ids.length; ) {
    const piece = ids.slice(i, i + limit + 1);
    const entries = await entriesNamed(asked, view, piece);
    for (const id of piece) {
      const hit = hitIn(entries.get(id), byEntry.get(id) ?? []);
      if (hit && hits.length >= limit) return { hits, next: i };
      if (hit) hits.push(hit);
      i += 1;
    }
  }
  return { hits, next: null };
}

/** An entry with the best of its items that were found; nothing where none of them tells of it any more. */
function hitIn(entry: Entry | undefined, items: readonly string[]): Hit | null {
  const told = new Set(entry?.reports.map(({ item }) => item.id));
  const item = items.find((one) => told.has(one));
  return entry && item !== undefined ? { entry, item } : null;
}
