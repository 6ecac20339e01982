import { sql } from 'kysely';
import type { Engine } from '../store/engine.js';
import type { Write } from '../store/tables.js';

/** What the full-text search finds under one place in the log. */
export interface SearchRow {
  readonly seq: number;
  readonly words: string;
}

/** How many rows of search go into one statement. */
const PIECE = 500;

/** Lets the search find items by the words of their passages. */
export async function makeFindable(
  tx: Write,
  engine: Engine['name'],
  table: 'item_search' | 'document_search',
  rows: readonly SearchRow[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += PIECE) {
    const values = rows
      .slice(i, i + PIECE)
      .map(({ seq, words }) =>
        engine === 'sqlite'
          ? sql`(${seq}, ${words})`
          : sql`(${seq}::integer, to_tsvector('english', ${words}))`,
      );
    const columns = sql.raw(engine === 'sqlite' ? '(rowid, words)' : '(seq, words)');
    await sql`insert into ${sql.table(table)} ${columns} values ${sql.join(values)}`.execute(tx);
  }
}

/** Takes rows out of the search again. */
export async function forget(
  tx: Write,
  engine: Engine['name'],
  table: 'item_search' | 'document_search',
  seqs: readonly number[],
): Promise<void> {
  const key = sql.raw(engine === 'sqlite' ? 'rowid' : 'seq');
  for (const seq of seqs) await sql`delete from ${sql.table(table)} where ${key} = ${seq}`.execute(tx);
}
