import { sql } from 'kysely';
import type { Entry } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { OPEN } from '../store/tables.js';
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
    .execute();
  rows.sort((a, b) => (rank.get(a.seq) ?? 0) - (rank.get(b.seq) ?? 0));
  const best = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!best.has(row.entry)) best.set(row.entry, row);
  const chosen = [...best.values()].slice(0, limit);
  const entries = new Map((await entriesOf(db, view, chosen)).map((entry) => [entry.id, entry]));
  return chosen.flatMap(({ entry: id, item }) => {
    const entry = entries.get(id);
    return entry ? [{ entry, item }] : [];
  });
}
