import type { Ledger } from '../keep/index.js';
import { Failure } from '../record/failure.js';
import { type Circumstances, circumstancesOf, type LedgerOptions } from './dossier-option.js';

type Access = 'read' | 'write';

/**
 * Opens the ledger that the options name, works on it, and closes it, whatever happens. Who reads sees the state of one moment, whoever
 * writes meanwhile: what is asked in several queries belongs together. Who writes is refused where the making of the dossier was cut short.
 * A dossier that ships is made ready when it is opened for the first time.
 */
export async function withLedger<T>(
  options: LedgerOptions,
  access: Access,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await opened(await circumstancesOf(options, access === 'read'), access);
  try {
    if (access === 'read') return await (await import('../keep/at-one-moment.js')).atOneMoment(ledger, work);
    const { dossierOf } = await import('../keep/ask/dossier.js');
    await dossierOf(ledger);
    return await work(ledger);
  } finally {
    await ledger.store.close();
  }
}

/** Only in the folder of ledgers is a dossier made that nobody asked for: elsewhere a name may be mistyped, or the place be others' too. */
async function opened(circumstances: Circumstances, access: Access): Promise<Ledger> {
  const { openLedger } = await import('../keep/store/open.js');
  const open = (): Promise<Ledger> => openLedger({ ...circumstances, readonly: access === 'read' });
  try {
    return await open();
  } catch (thrown) {
    const isMissing = thrown instanceof Failure && thrown.code === 'missing-dossier';
    if (!isMissing || circumstances.address !== undefined) throw thrown;
    const { firstMade } = await import('./shipped-made.js');
    if (!(await firstMade(circumstances.dossier, circumstances.home))) throw thrown;
    return open();
  }
}
