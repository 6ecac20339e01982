import type { Ledger } from '../keep/index.js';
import { circumstancesOf, type LedgerOptions } from './dossier-option.js';

/** Opens the ledger that the options name, works on it, and closes it, whatever happens. */
export async function withLedger<T>(
  options: LedgerOptions,
  access: 'read' | 'write',
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../keep/store/open.js');
  const ledger = await openLedger({ ...(await circumstancesOf(options)), readonly: access === 'read' });
  try {
    return await work(ledger);
  } finally {
    await ledger.store.close();
  }
}
