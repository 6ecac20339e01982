import { existsSync, renameSync } from 'node:fs';
import { sql } from 'kysely';
import { Failure, type Instant } from '../../record/index.js';
import { EXTENSION, type FilePlace, type Place, type ServerPlace } from '../store/place.js';
import { settle } from '../store/settle.js';
import type { Write } from '../store/tables.js';
import { ENDINGS, onServer } from './drafts.js';

/** Whether there is something where a ledger shall be. */
export async function isTaken(place: Place): Promise<boolean> {
  return place.kind === 'sqlite' ? existsSync(place.path) : onServer(place, (tx) => isNamespace(tx, place));
}

/** Puts the draft of a ledger in its place. Returns where the one that was there is kept, or null where none was. */
export async function swap(place: Place, draft: Place, at: Instant): Promise<string | null> {
  const moment = at.slice(0, 19).replace(/\D/g, '');
  if (place.kind === 'sqlite' && draft.kind === 'sqlite') return swapFiles(place, draft, moment);
  if (place.kind === 'postgres' && draft.kind === 'postgres') return swapNamespaces(place, draft, moment);
  throw new RangeError('a draft lies in the store of its place');
}

function swapFiles({ path }: FilePlace, draft: FilePlace, moment: string): string | null {
  if (!existsSync(draft.path)) throw comesTooLate(path);
  const isThere = existsSync(path);
  const name = path.endsWith(EXTENSION) ? path.slice(0, -EXTENSION.length) : path;
  const aside = `${name}.replaced-${moment}${EXTENSION}`;
  for (const end of ENDINGS) if (existsSync(path + end)) renameSync(path + end, aside + end);
  settle(draft.path, path);
  return isThere ? aside : null;
}

/** Whoever puts a ledger in its place takes away the drafts that were begun before its own. */
const comesTooLate = (path: string): Failure =>
  new Failure(
    'changed-meanwhile',
    path,
    `"${path}" was made anew by another program meanwhile; look at it, and try again.`,
  );

/** Both names change in one transaction: whoever asks finds the one ledger or the other. */
const swapNamespaces = (place: ServerPlace, draft: ServerPlace, moment: string): Promise<string | null> =>
  onServer(place, async (tx) => {
    const isThere = await isNamespace(tx, place);
    const aside = place.namespace.replace(/^dragoman_/, `replaced_${moment}_`).slice(0, LONGEST_NAME);
    if (isThere) await rename(tx, place.namespace, aside);
    await rename(tx, draft.namespace, place.namespace);
    return isThere ? aside : null;
  });

/** PostgreSQL cuts longer names, in bytes. */
const LONGEST_NAME = 63;

const rename = (tx: Write, from: string, to: string): Promise<unknown> =>
  sql`alter schema ${sql.id(from)} rename to ${sql.id(to)}`.execute(tx);

async function isNamespace(tx: Write, { namespace }: ServerPlace): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${namespace}`.execute(tx);
  return rows.length > 0;
}
