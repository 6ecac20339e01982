import type { Dialect } from 'kysely';
import type { Told } from './faults.js';
import type { Asked } from './tables.js';

/** What differs between the two stores, beside their dialects of SQL. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly dialect: Dialect;
  /** The type of columns that hold text. Text is ordered by its bytes in both stores, so that pages and comparisons agree. */
  readonly text: string;
  /** What is said after a table that is nothing but its primary key, so that it is stored once. */
  readonly keyed: string;
  /** Statements that make a table refuse every change but an insertion. */
  appendOnly(table: string): readonly string[];
  /** Statements that make the tables of the full-text search, see `search/`. */
  readonly searchTables: readonly string[];
  /** The statement that keeps other writers out until the transaction ends, where beginning it does not do so already. */
  readonly writeLock: string | null;
  /** The statement that makes room for the tables, where a file is not room enough. */
  readonly room: string | null;
  /** The query that lists the tables as `name`. */
  readonly tables: string;
  /** Why what answers cannot hold a ledger, or null where it can. */
  unfit(asked: Asked): Promise<Told | null>;
  /** Writes a whole copy as of this moment into a new file, beside readers and writers; null where there is no file to copy. */
  readonly copy: ((target: string) => void) | null;
}
