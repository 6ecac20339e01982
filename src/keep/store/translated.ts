import type {
  CompiledQuery,
  DatabaseConnection,
  Dialect,
  Driver,
  QueryResult,
  TransactionSettings,
} from 'kysely';

/** What becomes of something that a driver threw: a `Failure` where a person can act on it, else the same. */
export type Translation = (thrown: unknown) => unknown;

/** The dialect with everything that its driver throws translated, whoever asked: one place for reading, writing and connecting. */
export const translated = (dialect: Dialect, translation: Translation): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createDriver: () => new TranslatedDriver(dialect.createDriver(), translation),
});

async function translating<T>(work: () => Promise<T>, translation: Translation): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw translation(thrown);
  }
}

class TranslatedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #translation: Translation;
  constructor(inner: DatabaseConnection, translation: Translation) {
    this.inner = inner;
    this.#translation = translation;
  }
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return translating(() => this.inner.executeQuery<R>(query), this.#translation);
  }
  async *streamQuery<R>(query: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.inner.streamQuery<R>(query, size);
    } catch (thrown) {
      throw this.#translation(thrown);
    }
  }
}

class TranslatedDriver implements Driver {
  readonly #inner: Driver;
  readonly #translation: Translation;
  constructor(inner: Driver, translation: Translation) {
    this.#inner = inner;
    this.#translation = translation;
  }
  init(): Promise<void> {
    return translating(() => this.#inner.init(), this.#translation);
  }
  acquireConnection(): Promise<TranslatedConnection> {
    return translating(
      async () => new TranslatedConnection(await this.#inner.acquireConnection(), this.#translation),
      this.#translation,
    );
  }
  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#inner.beginTransaction(connection, settings);
  }
  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#inner.commitTransaction(connection);
  }
  /** What made the transaction fail is what people must hear of: a full disk or a lost connection has already undone it. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#inner.rollbackTransaction(connection).catch(() => {});
  }
  async releaseConnection(connection: TranslatedConnection): Promise<void> {
    await this.#inner.releaseConnection(connection.inner);
  }
  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}
