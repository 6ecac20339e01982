import { sql } from 'kysely';
import type { KeptDocument } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import type { WholeDocument } from './documents.js';
import { type Query, sqliteMatch, tsQuery } from './query.js';

/** So many documents are ranked, those that came in last where there are more, as in `search`. */
const MOST_RANKED = 1_000;

/**
 * Documents whose title or text holds the words of a query, the best first, as `search` takes words: also what no item was read from is
 * found so.
 */
export async function searchDocuments(
  { db, engine }: Store,
  view: View,
  query: Query,
  limit = 20,
): Promise<readonly WholeDocument[]> {
  const { seq, rank, holds } =
    engine.name === 'sqlite'
      ? {
          seq: sql`document_search.rowid`,
          rank: sql`document_search.rank`,
          holds: sql`document_search match ${sqliteMatch(query)}`,
        }
      : {
          seq: sql`document_search.seq`,
          rank: sql`-ts_rank(document_search.words, ${tsQuery(query)})`,
          holds: sql`document_search.words @@ ${tsQuery(query)}`,
        };
  const found = sql<{ body: string; text: string }>`select document.body, document_text.text from
    (select ${seq} as seq, ${rank} as fit from document_search where ${holds} order by ${seq} desc limit ${MOST_RANKED}) as ranked
    join document on document.seq = ranked.seq join document_text on document_text.sha256 = document.sha256
    where document.known <= ${view.known} and document.seq <= ${view.seq ?? OPEN} order by ranked.fit, ranked.seq limit ${limit}`;
  const { rows } = await found.execute(db);
  return rows.map(({ body, text }) => ({ ...(JSON.parse(body) as KeptDocument), text }));
}
