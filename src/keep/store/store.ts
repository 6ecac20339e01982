import { Kysely, sql } from 'kysely';
import type { Engine } from './engine.js';
import type { Database, Tables, Write } from './tables.js';
import { type Translation, translated } from './translated.js';

/** Where one ledger lies: its tables, and how they are written to. */
export interface Store {
  readonly engine: Engine;
  readonly db: Database;
  /** Runs `work` with nobody else writing beside it: all of what it wrote is there afterwards, or, where it throws, nothing. */
  write<T>(work: (tx: Write) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The store on an engine, whatever form its tables have. What the driver throws is translated for people. */
export function storeOn(engine: Engine, translation: Translation): Store {
  const db = new Kysely<Tables>({ dialect: translated(engine.dialect, translation) });
  return {
    engine,
    db,
    write: (work) =>
      db.transaction().execute(async (tx) => {
        if (engine.writeLock !== null) await sql.raw(engine.writeLock).execute(tx);
        return work(tx);
      }),
    close: () => db.destroy(),
  };
}
