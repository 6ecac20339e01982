import { Failure, type Instant } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { type OpenOptions, openAt } from '../store/open.js';
import { placeOf, shown } from '../store/place.js';
import { asOneFile } from '../store/store.js';
import { clearDraft, clearEarlier, draftOf, markAt } from './drafts.js';
import { swap } from './swap.js';

export interface BesideOptions extends Omit<OpenOptions, 'create' | 'readonly'> {
  /** What time it is; `now` is the clock of the ledger that is made. */
  readonly moment: Instant;
  /** Takes the place of a dossier that is there; that one is set aside, not deleted. */
  readonly replace: boolean;
}

/** A ledger that took its place. */
export interface Made<T> {
  /** Path or address of the ledger. */
  readonly address: string;
  /** Where the dossier that was replaced is kept: a path, or the name of a namespace; null where none was there. */
  readonly setAside: string | null;
  /** What the work on it returned. */
  readonly result: T;
}

/**
 * Makes a ledger beside its place, and puts it there once `fill` has done its work: it is there whole or not at all, whoever makes one at
 * the same time. Throws `Failure` `dossier-exists` where one is there by then and shall not be replaced.
 */
export async function madeBeside<T>(
  options: BesideOptions,
  fill: (draft: Ledger) => Promise<T>,
): Promise<Made<T>> {
  const place = placeOf(options);
  const mark = markAt(options.moment);
  const draft = draftOf(place, mark);
  try {
    const ledger = await openAt(draft, { ...options, create: true });
    const result = await filled(ledger, fill);
    if (!options.replace && (await isBegun(options))) throw dossierExists(options);
    const setAside = await swap(place, draft, options.moment);
    await clearEarlier(place, mark);
    return { address: shown(place), setAside, result };
  } catch (thrown) {
    await clearDraft(draft).catch(() => {}); // what was thrown first counts
    // Whoever was first has taken this draft away: what the store says of that is not what happened.
    if (!options.replace && (await isBegun(options).catch(() => false))) throw dossierExists(options);
    throw thrown;
  }
}

async function filled<T>(ledger: Ledger, fill: (draft: Ledger) => Promise<T>): Promise<T> {
  const { store } = ledger;
  try {
    const result = await fill(ledger);
    if (store.engine.name === 'sqlite') await asOneFile(store);
    return result;
  } finally {
    await store.close();
  }
}

function dossierExists(options: OpenOptions): Failure {
  const place = shown(placeOf(options));
  const message = `There is a dossier "${options.dossier}" already in "${place}"; choose another name.`;
  return new Failure('dossier-exists', options.dossier, message);
}

/** Whether a dossier lies there whose making was not cut short. Throws `Failure` where what lies there cannot be read. */
export async function isBegun(options: Omit<OpenOptions, 'create' | 'readonly'>): Promise<boolean> {
  try {
    const { store } = await openAt(placeOf(options), { ...options, readonly: true });
    const first = await store.db.selectFrom('event').select('seq').limit(1).executeTakeFirst();
    await store.close();
    return first !== undefined;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'missing-dossier') return false;
    throw thrown;
  }
}
