import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { sql } from 'kysely';
import type { Instant } from '../../record/index.js';
import type { FilePlace, Place, ServerPlace } from '../store/place.js';
import { storeAt } from '../store/store-at.js';
import type { Write } from '../store/tables.js';

/** What tells one draft from another: when it was begun, in milliseconds to the base of 36, and four digits of chance. */
export type Mark = string;
const MARK = '[0-9a-z]{8}[0-9a-f]{4}';

/** The mark of a draft that is begun now. */
export const markAt = (moment: Instant): Mark =>
  Date.parse(moment).toString(36).padStart(8, '0') + randomBytes(2).toString('hex');

/** Where a ledger is made before it takes its place; whoever makes one at the same time makes it elsewhere. */
export const draftOf = (place: Place, mark: Mark): Place =>
  place.kind === 'sqlite'
    ? { ...place, path: `${place.path}.part-${mark}` }
    : { ...place, namespace: place.namespace.replace(/^dragoman_/, `part_${mark}_`) };

/** A file of SQLite comes with others while somebody writes in it. */
export const ENDINGS: readonly string[] = ['', '-wal', '-shm', '-journal'];

/** Takes a draft away. */
export async function clearDraft(draft: Place): Promise<void> {
  if (draft.kind === 'sqlite') for (const end of ENDINGS) rmSync(draft.path + end, { force: true });
  else await onServer(draft, (tx) => drop(tx, draft.namespace));
}

/** Takes away the drafts of a place that were begun before one: their making was cut short, or comes too late. */
export async function clearEarlier(place: Place, mark: Mark): Promise<void> {
  const marks =
    place.kind === 'sqlite' ? marksBeside(place) : await onServer(place, (tx) => marksOn(tx, place));
  for (const earlier of new Set(marks)) if (earlier < mark) await clearDraft(draftOf(place, earlier));
}

function marksBeside({ path }: FilePlace): string[] {
  const name = new RegExp(`^\\.part-(${MARK})(?:${ENDINGS.join('|')})$`);
  return readdirSync(dirname(path)).flatMap((file) =>
    file.startsWith(basename(path)) ? (name.exec(file.slice(basename(path).length))?.[1] ?? []) : [],
  );
}

async function marksOn(tx: Write, { namespace }: ServerPlace): Promise<string[]> {
  const name = namespace.replace(/^dragoman_/, '');
  const { rows } = await sql<{
    mark: string;
  }>`select substring(nspname from 6 for 12) as mark from pg_namespace
    where nspname ~ ${`^part_${MARK}_${name}$`}`.execute(tx);
  return rows.map(({ mark }) => mark);
}

const drop = (tx: Write, namespace: string): Promise<unknown> =>
  sql`drop schema if exists ${sql.id(namespace)} cascade`.execute(tx);

/** Runs work in one transaction on the server of a place. */
export async function onServer<T>(place: ServerPlace, work: (tx: Write) => Promise<T>): Promise<T> {
  const store = await storeAt(place, 'write');
  try {
    return await store.write(work);
  } finally {
    await store.close();
  }
}
