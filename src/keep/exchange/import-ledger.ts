import { Failure } from '../../record/index.js';
import { clearDraft, draftOf, isTaken, swap } from '../backup/swap.js';
import { type OpenOptions, openAt } from '../store/open.js';
import { placeOf, shown } from '../store/place.js';
import { asOneFile } from '../store/store.js';
import { type Imported, importLines } from './import-lines.js';

export interface ImportOptions extends Omit<OpenOptions, 'create' | 'readonly' | 'migrations'> {
  /** One damaged line stops the import. */
  readonly strict?: boolean;
}

/**
 * Makes a new dossier from exported lines, whole or not at all: it is made beside its place. Throws `Failure` where there is such a dossier
 * already, and where the lines cannot be taken.
 */
export async function importLedger(
  source: string,
  lines: AsyncIterable<string>,
  { strict = false, ...options }: ImportOptions,
): Promise<Imported & { readonly address: string }> {
  const place = placeOf(options);
  if (await isTaken(place)) {
    const message = `"${source}" is a whole ledger, and there is a dossier "${place.dossier}" already in "${shown(place)}"; name another one with --dossier.`;
    throw new Failure('dossier-exists', source, message);
  }
  await clearDraft(place);
  try {
    const draft = await openAt(draftOf(place), { ...options, create: true });
    const imported = await filled(draft, () => importLines(draft, source, lines, { strict }));
    await swap(place, options.now());
    return { ...imported, address: shown(place) };
  } finally {
    await clearDraft(place);
  }
}

/** Works on a draft and closes it, all of it in one file. */
async function filled<T>({ store }: Awaited<ReturnType<typeof openAt>>, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    if (store.engine.name === 'sqlite') await asOneFile(store);
    return result;
  } finally {
    await store.close();
  }
}
