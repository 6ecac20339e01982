import { chmodSync, closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, type Transaction } from 'kysely';
import { Failure, type FailureCode } from '../../record/index.js';
import { ofFile } from './faults.js';
import { makeFolder } from './folder.js';
import { sqliteEngine } from './sqlite.js';
import { translated } from './translated.js';

/** A small SQLite file that lies beside the ledgers, with tables of its own. Several programs may have it open. */
export interface SideFile<T> {
  readonly db: Kysely<T>;
  /** Runs `work` with nobody else writing beside it: all of what it wrote is on the disk afterwards, or, where it throws, nothing. */
  write<R>(work: (tx: Transaction<T>) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

/** Nobody but its owner: such files hold what lets people in, or what they uploaded. */
const PRIVATE = 0o600;

/** Where the sentence on a ledger would lead astray. */
const OWN: Partial<Record<FailureCode, string>> = {
  damaged: 'it is damaged; move it away, and a new one is made.',
  'not-a-ledger': 'it is no file of this program; move it away, and a new one is made.',
};

/**
 * Opens the file at `path`, or makes it, with its folder. `steps` are SQL statements, step by step from nothing to the form that this program
 * knows; each step is taken once (`pragma user_version` counts them) and never changes once released. Throws `Failure` where a newer program
 * made the file, and wherever the disk refuses.
 */
export async function sideFile<T>(path: string, steps: readonly (readonly string[])[]): Promise<SideFile<T>> {
  makeFolder(dirname(path));
  const translation = (thrown: unknown): unknown => told(thrown, path);
  const db = opened<T>(path, translation);
  const file: SideFile<T> = {
    db,
    write: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
  try {
    await takeSteps(file, path, steps);
  } catch (thrown) {
    await file.close();
    throw thrown;
  }
  return file;
}

function opened<T>(path: string, translation: (thrown: unknown) => unknown): Kysely<T> {
  try {
    keepPrivate(path);
    return new Kysely<T>({ dialect: translated(sqliteEngine(path, 'create').dialect, translation) });
  } catch (thrown) {
    throw translation(thrown);
  }
}

/** SQLite gives its write-ahead log the mode of the file, so that the file has to have the right one before it is opened. */
function keepPrivate(path: string): void {
  try {
    closeSync(openSync(path, 'a', PRIVATE));
    chmodSync(path, PRIVATE);
  } catch (cause) {
    const message = `"${path}" cannot be kept for its owner alone; see who owns it, or name another folder in DRAGOMAN_HOME.`;
    throw new Failure('unwritable', path, message, { cause });
  }
}

async function takeSteps<T>(
  { db, write }: SideFile<T>,
  path: string,
  steps: readonly (readonly string[])[],
): Promise<void> {
  if ((await stepsTaken(db)) === steps.length) return;
  await write(async (tx) => {
    const taken = await stepsTaken(tx);
    if (taken > steps.length) {
      const message = `"${path}" was made by a newer Dragoman; install the newest one to open it.`;
      throw new Failure('newer-ledger', path, message);
    }
    for (const statement of steps.slice(taken).flat()) await sql.raw(statement).execute(tx);
    await sql.raw(`pragma user_version = ${steps.length}`).execute(tx);
  });
}

async function stepsTaken<T>(asked: Kysely<T>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(asked);
  return rows[0]?.user_version ?? 0;
}

/** What SQLite threw, in a sentence for people where they can act on it; anything else comes back as it is. */
function told(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof Error) || thrown instanceof Failure) return thrown;
  const found = ofFile(thrown, path);
  if (!found) return thrown;
  const [code, sentence] = found;
  return new Failure(code, path, `"${path}" cannot be used: ${OWN[code] ?? sentence}`, { cause: thrown });
}
