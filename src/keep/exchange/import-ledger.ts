import { Failure } from '../../record/index.js';
import { madeBeside } from '../backup/beside.js';
import { isTaken } from '../backup/swap.js';
import type { OpenOptions } from '../store/open.js';
import { placeOf, shown } from '../store/place.js';
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
  const whole = { ...options, replace: false, moment: options.now() };
  const { result, address } = await madeBeside(whole, (draft) =>
    importLines(draft, source, lines, { strict }),
  );
  return { ...result, address };
}
