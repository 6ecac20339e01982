import type { Dialect } from 'kysely';

/** What differs between the two stores, beside their dialects of SQL. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly dialect: Dialect;
  /** Statements that make a table refuse every change but an insertion. */
  appendOnly(table: string): readonly string[];
  /** Statements that make the tables of the full-text search, see `search/`. */
  readonly searchTables: readonly string[];
  /** The statement that keeps other writers out until the transaction ends, where beginning it does not do so already. */
  readonly writeLock: string | null;
}
