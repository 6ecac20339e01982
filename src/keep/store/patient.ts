import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';

/** How long a writer waits for another one, in milliseconds: longer than any transaction of ours takes on a slow disk. */
const PATIENCE = 120_000;
/** How long it waits before it tries again, in milliseconds. */
const PAUSE = 5;

/**
 * Kysely's dialect of SQLite for a file that others write as well. SQLite's own way of waiting stops the whole process, and with it a
 * writer in the same process that the wait is for; here only the query waits.
 */
export function patientDialect(database: SqliteDatabase, patience = PATIENCE): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => new PatientDriver({ database }, patience);
  return dialect;
}

class PatientDriver extends SqliteDriver {
  readonly #patience: number;
  constructor(config: { database: SqliteDatabase }, patience: number) {
    super(config);
    this.#patience = patience;
  }
  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#patience);
  }
  /** Begins as a writer what may write: a transaction that reads first and writes later could find itself locked out half-way. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
  /** SQLite answers on the spot: without a pause, those who wait for the file would go one after the other before the program heard anybody else. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    await setImmediate();
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  readonly #patience: number;
  constructor(inner: DatabaseConnection, patience: number) {
    this.#inner = inner;
    this.#patience = patience;
  }
  /** A statement that found the file busy has done nothing and can be tried again. */
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    for (let waited = 0; ; waited += PAUSE) {
      try {
        return await this.#inner.executeQuery<R>(query);
      } catch (thrown) {
        if (!isBusy(thrown) || waited >= this.#patience) throw thrown;
      }
      await setTimeout(PAUSE);
    }
  }
  streamQuery<R>(query: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, size);
  }
}

/** `SQLITE_PROTOCOL` is what many programs that open a file at the same moment may meet. */
const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^SQLITE_(?:BUSY|PROTOCOL)/.test(String(thrown.code));
