import { Kysely, sql } from 'kysely';
import type { Engine } from './engine.js';
import type { Asked, Database, Tables, Write } from './tables.js';
import { type Translation, translated } from './translated.js';

/** Where one ledger lies: its tables, and how they are written to. */
export interface Store {
  readonly engine: Engine;
  readonly db: Database;
  /** Runs `work` with nobody else writing beside it: all of what it wrote is there afterwards, or, where it throws, nothing. */
  write<T>(work: (tx: Write) => Promise<T>): Promise<T>;
  /** Runs `work` on the state of one moment, whoever writes meanwhile. */
  read<T>(work: (tx: Asked) => Promise<T>): Promise<T>;
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
    read: (work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    close: () => db.destroy(),
  };
}

/** Brings all of a SQLite ledger into the one file that it is named after, to be closed and moved. Nobody else may have it open. */
export async function asOneFile({ db }: Store): Promise<void> {
  await sql.raw('pragma journal_mode = delete').execute(db);
}
