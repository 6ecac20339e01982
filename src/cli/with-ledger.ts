import type { Ledger } from '../keep/index.js';
import { circumstancesOf, type LedgerOptions } from './dossier-option.js';

/**
 * Opens the ledger that the options name, works on it, and closes it, whatever happens. Who reads sees the state of one moment, whoever
 * writes meanwhile: what is asked in several queries belongs together. Who writes is refused where the making of the dossier was cut short.
 */
export async function withLedger<T>(
  options: LedgerOptions,
  access: 'read' | 'write',
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../keep/store/open.js');
  const ledger = await openLedger({ ...(await circumstancesOf(options)), readonly: access === 'read' });
  try {
    if (access === 'read') return await atOneMoment(ledger, work);
    const { dossierOf } = await import('../keep/ask/dossier.js');
    await dossierOf(ledger);
    return await work(ledger);
  } finally {
    await ledger.store.close();
  }
}

function atOneMoment<T>(ledger: Ledger, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { store } = ledger;
  return store.read((db) => work({ ...ledger, store: { ...store, db, read: (asked) => asked(db) } }));
}
