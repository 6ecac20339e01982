import { existsSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import type { Instant } from '../../record/index.js';
import { EXTENSION, type FilePlace, type Place, type ServerPlace } from '../store/place.js';
import { settle } from '../store/settle.js';
import { storeAt } from '../store/store-at.js';
import type { Write } from '../store/tables.js';

/** Where a ledger is made before it takes its place. */
export const draftOf = (place: Place): Place =>
  place.kind === 'sqlite' ? fileDraft(place) : serverDraft(place);

const fileDraft = (place: FilePlace): FilePlace => ({ ...place, path: `${place.path}.part` });
const serverDraft = (place: ServerPlace): ServerPlace => ({
  ...place,
  namespace: place.namespace.replace(/^dragoman_/, 'part_'),
});

/** A file of SQLite comes with others while somebody writes in it. */
const ENDINGS = ['', '-wal', '-shm'];

/** Takes away what a restoring that was cut short has left. */
export async function clearDraft(place: Place): Promise<void> {
  if (place.kind === 'sqlite')
    for (const end of ENDINGS) rmSync(fileDraft(place).path + end, { force: true });
  else
    await onServer(place, (tx) =>
      sql`drop schema if exists ${sql.id(serverDraft(place).namespace)} cascade`.execute(tx),
    );
}

/** Whether there is something where a ledger shall be. */
export async function isTaken(place: Place): Promise<boolean> {
  return place.kind === 'sqlite' ? existsSync(place.path) : onServer(place, (tx) => isNamespace(tx, place));
}

/** Puts the draft of a ledger in its place. Returns where the one that was there is kept, or null where none was. */
export const swap = async (place: Place, at: Instant): Promise<string | null> => {
  const moment = at.slice(0, 19).replace(/\D/g, '');
  return place.kind === 'sqlite' ? swapFiles(place, moment) : swapNamespaces(place, moment);
};

function swapFiles(place: FilePlace, moment: string): string | null {
  const { path } = place;
  const isThere = existsSync(path);
  const name = path.endsWith(EXTENSION) ? path.slice(0, -EXTENSION.length) : path;
  const aside = `${name}.replaced-${moment}${EXTENSION}`;
  for (const end of ENDINGS) if (existsSync(path + end)) renameSync(path + end, aside + end);
  settle(fileDraft(place).path, path);
  return isThere ? aside : null;
}

/** Both names change in one transaction: whoever asks finds the one ledger or the other. */
const swapNamespaces = (place: ServerPlace, moment: string): Promise<string | null> =>
  onServer(place, async (tx) => {
    const [now, draft] = [sql.id(place.namespace), sql.id(serverDraft(place).namespace)];
    const isThere = await isNamespace(tx, place);
    const aside = place.namespace.replace(/^dragoman_/, `replaced_${moment}_`).slice(0, LONGEST_NAME);
    if (isThere) await sql`alter schema ${now} rename to ${sql.id(aside)}`.execute(tx);
    await sql`alter schema ${draft} rename to ${now}`.execute(tx);
    return isThere ? aside : null;
  });

/** PostgreSQL cuts longer names, in bytes. */
const LONGEST_NAME = 63;

async function isNamespace(tx: Write, { namespace }: ServerPlace): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${namespace}`.execute(tx);
  return rows.length > 0;
}

async function onServer<T>(place: ServerPlace, work: (tx: Write) => Promise<T>): Promise<T> {
  const store = await storeAt(place, 'write');
  try {
    return await store.write(work);
  } finally {
    await store.close();
  }
}
