import { type RawBuilder, sql } from 'kysely';
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
  const { seq, rank, holds } = engine === 'sqlite' ? inSqlite(query) : inPostgres(query);
  const until = sql`membership.seq_to ${view.seq === null ? sql`=` : sql`>`} ${view.seq ?? OPEN}`;
  const state = statesInSight(db, view, await sieveOf(db, filter))
    .select('entry')
    .whereRef('entry', '=', 'membership.entry' as never);
  // Cross joins, so that SQLite goes from the newest passage to older ones and stops when it has enough.
  const found = sql<Found>`select membership.entry, item.id as item, ${rank} as rank
    from item_search cross join item cross join membership
    where ${holds} and ${seq} <= ${view.seq ?? OPEN} and item.seq = ${seq} and item.known <= ${view.known} ${kindsOf(filter)}
      and membership.item = item.id and ${until} and membership.seq_from <= ${view.seq ?? OPEN}
      and exists ${state}
    order by ${seq} desc limit ${MOST_RANKED}`;
  return [...(await found.execute(db)).rows];
}

/** The kind of an item is that of its entry, and known sooner. */
const kindsOf = ({ kinds }: Filter): RawBuilder<unknown> =>
  kinds?.length ? sql`and item.kind in (${sql.join(kinds)})` : sql``;

const inSqlite = (query: Query) => ({
  seq: sql`item_search.rowid`,
  rank: sql`item_search.rank`,
  holds: sql`item_search match ${sqliteMatch(query)}`,
});

const inPostgres = (query: Query) => ({
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
