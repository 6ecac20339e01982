import { CompiledQuery, sql } from 'kysely';
import { fold } from '../../language/words.js';
import type { Engine } from '../store/engine.js';
import type { Write } from '../store/tables.js';

/** Where is searched: passages of items, and texts of documents. */
export type SearchTable = 'item_search' | 'document_search';
export const SEARCH_TABLES: readonly SearchTable[] = ['item_search', 'document_search'];

/** What the full-text search finds under one place in the log. */
export interface SearchRow {
  readonly seq: number;
  readonly words: string;
}

/** Words as they are kept and looked for, in both stores alike: small letters without accents. */
export const findable = (words: string): string => fold(words.toLowerCase());

/**
 * Characters of a text that PostgreSQL's search looks at, from its beginning: a tsvector holds 1 MB, and of words that are all different, each
 * letter of four bytes, so many fill nearly half of it.
 */
const MOST_CHARACTERS = 100_000;

/** Lets the search find items by the words of their passages, or documents by theirs. */
export async function makeFindable(
  tx: Write,
  engine: Engine['name'],
  table: SearchTable,
  rows: readonly SearchRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const told = rows.map(({ seq, words }) => ({ seq, words: findable(words) }));
  const statement =
    engine === 'sqlite'
      ? `insert into ${table} (rowid, words) select value ->> 'seq', value ->> 'words' from json_each(?)`
      : `insert into ${table} (seq, words) select seq, to_tsvector('english', left(words, ${MOST_CHARACTERS}))
          from json_to_recordset($1::json) as row (seq integer, words text)`;
  await tx.executeQuery(CompiledQuery.raw(statement, [JSON.stringify(told)]));
}

/** Takes rows out of the search again. */
export async function forget(
  tx: Write,
  engine: Engine['name'],
  table: SearchTable,
  seqs: readonly number[],
): Promise<void> {
  const key = sql.raw(engine === 'sqlite' ? 'rowid' : 'seq');
  for (const seq of seqs) await sql`delete from ${sql.table(table)} where ${key} = ${seq}`.execute(tx);
}
