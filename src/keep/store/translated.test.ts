import { DummyDriver, Kysely, SqliteDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { translated } from './translated.js';

class TroubledDriver extends DummyDriver {
  readonly trouble: string;
  constructor(trouble: string) {
    super();
    this.trouble = trouble;
  }
  #meet(step: string): void {
    if (this.trouble.includes(step)) throw new Error(step);
  }
  override async acquireConnection() {
    this.#meet('connect');
    const executeQuery = async () => {
      this.#meet('query');
      return { rows: [] };
    };
    return { executeQuery, async *streamQuery() {} };
  }
  override async rollbackTransaction(): Promise<void> {
    this.#meet('rollback');
  }
}

/** A database whose driver fails at some steps; what it throws is told in capitals. */
function troubled(trouble: string) {
  const dialect = new SqliteDialect({ database: () => Promise.reject(new Error('not asked')) });
  dialect.createDriver = () => new TroubledDriver(trouble) as never;
  return new Kysely<object>({
    dialect: translated(dialect, (thrown) => new Error(String((thrown as Error).message).toUpperCase())),
  });
}

it.each(['connect', 'query'])('tells what happens at the step %s', async (step) =>
  expect(sql`select 1`.execute(troubled(step))).rejects.toThrow(step.toUpperCase()),
);

it('tells why a transaction failed, even where it cannot be rolled back', async () => {
  const failing = troubled('query, rollback')
    .transaction()
    .execute((tx) => sql`select 1`.execute(tx));
  await expect(failing).rejects.toThrow('QUERY');
});

it('leaves alone what goes well', async () => {
  await expect(sql`select 1`.execute(troubled(''))).resolves.toEqual({ rows: [] });
});
