import { sql } from 'kysely';
import type { Entry } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { entriesOf } from './entries.js';
import { type Filter, statesInSight } from './filter.js';
import { type Query, sqliteMatch, tsQuery } from './query.js';

/** An entry that a search found, and its item whose passage fits best. */
export interface Hit {
  readonly entry: Entry;
  readonly item: string;
}

/** The best of so many passages are looked through for those that the filter and the view let through. */
const MOST_RANKED = 2_000;

/**
 * Entries whose passages hold the words of a query, the best first: word forms are alike (meet, met a stem; "meetings"), phrases stand
 * in quotation marks, a leading hyphen excludes.
 */
export async function search(
  { db, engine }: Store,
  view: View,
  query: Query,
  filter: Filter = {},
  limit = 20,
): Promise<readonly Hit[]> {
  const found =
    engine.name === 'sqlite'
      ? sql<{
          seq: number;
          rank: number;
        }>`select rowid as seq, rank from item_search where item_search match ${sqliteMatch(query)} order by rank limit ${MOST_RANKED}`
      : sql<{
          seq: number;
          rank: number;
        }>`select seq, -ts_rank(words, ${tsQuery(query)}) as rank from item_search where words @@ ${tsQuery(query)} order by rank limit ${MOST_RANKED}`;
  const ranked = (await found.execute(db)).rows;
  if (ranked.length === 0) return [];
  const rank = new Map(ranked.map(({ seq }, i) => [seq, i]));
  const rows = await statesInSight(db, view, filter)
    .innerJoin('membership', 'membership.entry', 'entry_state.entry')
    .innerJoin('item', 'item.id', 'membership.item')
    .select([
      'entry_state.entry',
      'entry_state.slots',
      'entry_state.contradictions',
      'entry_state.first_day',
      'entry_state.last_day',
      'item.seq',
      'item.id as item',
    ])
    .where('item.seq', 'in', [...rank.keys()])
    .where('item.known', '<=', view.known)
    .where('membership.seq_to', view.seq === null ? '=' : '>', view.seq ?? OPEN)
    .where('membership.seq_from', '<=', view.seq ?? OPEN)
    .execute();
  rows.sort((a, b) => (rank.get(a.seq) ?? 0) - (rank.get(b.seq) ?? 0));
  return hitsAmong(db, view, rows, limit);
}

type Found = Parameters<typeof entriesOf>[2][number] & { readonly item: string };

/** The best items of as many entries; items that were rejected are no reports of theirs. */
async function hitsAmong(asked: Asked, view: View, found: readonly Found[], limit: number): Promise<Hit[]> {
  const byEntry = new Map<string, Found[]>();
  for (const row of found) {
    const rows = byEntry.get(row.entry);
    if (rows) rows.push(row);
    else byEntry.set(row.entry, [row]);
  }
  const states = [...byEntry.values()].flatMap(([best]) => best ?? []);
  const hits: Hit[] = [];
  for (let i = 0; i < states.length && hits.length < limit; i += limit)
    for (const entry of await entriesOf(asked, view, states.slice(i, i + limit))) {
      const told = new Set(entry.reports.map(({ item }) => item.id));
      const best = byEntry.get(entry.id)?.find(({ item }) => told.has(item));
      if (best) hits.push({ entry, item: best.item });
    }
  return hits.slice(0, limit);
}
