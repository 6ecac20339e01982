import { existsSync, realpathSync } from 'node:fs';
import { Failure } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { eventOf } from '../log.js';
import { replay } from '../replay.js';
import { checkForm, formOf } from '../store/migrate.js';
import { migrationsFor } from '../store/migrations.js';
import type { OpenOptions } from '../store/open.js';
import { type Place, placeOf, shown } from '../store/place.js';
import type { Store } from '../store/store.js';
import { storeAt } from '../store/store-at.js';
import { logFaults, withTexts } from '../verify.js';
import { madeBeside } from './beside.js';
import { damageOf, lastOf } from './check-copy.js';
import { isTaken } from './swap.js';

export interface RestoreOptions extends Omit<OpenOptions, 'dossier' | 'create' | 'readonly' | 'migrations'> {
  /** What the dossier shall be called; what the copy calls it unless said. */
  readonly dossier?: string;
  /** Takes the place of a dossier that is there; that one is set aside, not deleted. */
  readonly replace?: boolean;
}

export interface Restored {
  readonly dossier: string;
  readonly events: number;
  /** Path or address of the dossier. */
  readonly address: string;
  /** Where the dossier that was replaced is kept: a path, or the name of a namespace. */
  readonly setAside: string | null;
}

/**
 * Makes a dossier from a copy, on either store: carries the log of the copy into a new ledger, seals and all, and makes the tables from
 * it. The dossier is there whole or not at all. Throws `Failure` where the copy is not whole, and where there is such a dossier already.
 */
export async function restore(path: string, options: RestoreOptions): Promise<Restored> {
  const copy = await openCopy(path);
  try {
    const dossier = options.dossier ?? (await nameIn(copy, path));
    const place = placeOf({ ...options, dossier });
    await checkTarget(path, place, options);
    const whole = { ...options, dossier, replace: options.replace === true, moment: options.now() };
    const { result, address, setAside } = await madeBeside(whole, (draft) => carry(copy, draft, path));
    return { dossier, events: result, address, setAside };
  } finally {
    await copy.close();
  }
}

/** A copy that has been looked through. */
async function openCopy(path: string): Promise<Store> {
  if (!existsSync(path))
    throw new Failure('missing', path, `"${path}" does not exist; name a file that "dragoman backup" wrote.`);
  const copy = await storeAt({ kind: 'sqlite', dossier: '', path }, 'read');
  try {
    const form = await formOf(copy.db, copy.engine.tables, migrationsFor(copy.engine));
    checkForm(form.kind === 'blank' ? { kind: 'foreign' } : form, path);
    const wrong = (await damageOf(copy)) ?? (await logFaults(copy.db))[0]?.what;
    if (!wrong) return copy;
    const reason = wrong.replace(/\.$/, '');
    throw new Failure('damaged', path, `"${path}" is damaged (${reason}); restore another backup.`);
  } catch (thrown) {
    await copy.close();
    throw thrown;
  }
}

/** What a copy calls its dossier, by the first event of its log. */
async function nameIn({ db }: Store, path: string): Promise<string> {
  const first = await db.selectFrom('event').selectAll().orderBy('seq').limit(1).executeTakeFirst();
  const what = first && eventOf(first).what;
  if (what?.kind === 'dossier.opened') return what.dossier.name;
  throw new Failure(
    'not-a-ledger',
    path,
    `"${path}" does not say what its dossier is called; say it with --dossier.`,
  );
}

async function checkTarget(path: string, place: Place, { replace }: RestoreOptions): Promise<void> {
  if (!(await isTaken(place))) return;
  if (place.kind === 'sqlite' && realpathSync(place.path) === realpathSync(path))
    throw new Failure('unwritable', path, `"${path}" is the ledger of that dossier; there is nothing to do.`);
  if (replace) return;
  const message = `There is a dossier "${place.dossier}" already in "${shown(place)}"; restore under another name, or say --replace to set it aside.`;
  throw new Failure('dossier-exists', place.dossier, message);
}

/** Carries a log over, and returns how many events it has. */
async function carry(copy: Store, { store }: Ledger, path: string): Promise<number> {
  await store.write((tx) => replay(tx, store.engine.name, withTexts(copy.db)));
  const [from, to] = [await lastOf(copy.db), await lastOf(store.db)];
  if (from?.hash !== to?.hash)
    throw new Failure('damaged', path, `"${path}" could not be carried over whole; try another backup.`);
  return to?.seq ?? 0;
}
