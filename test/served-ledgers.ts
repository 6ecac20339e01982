import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, openLedger } from '../src/keep/index.js';
import { type Ledgers, ledgersAt } from '../src/serve/ledgers.js';
import { opened, strollingClock } from './ledger-process.js';

/** A folder with the dossier cod-banks, as a server has it open and as another program writes into it. */
export interface ServedLedgers {
  readonly ledgers: Ledgers;
  /** The ledger as another program has it open. */
  readonly other: Ledger;
  close(): Promise<void>;
}

export async function servedLedgers(): Promise<ServedLedgers> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman served '));
  const now = strollingClock();
  const other = await opened(
    await openLedger({ home, dossier: 'cod-banks', by: 'other', create: true, now }),
  );
  const ledgers = ledgersAt({ home }, now);
  return {
    ledgers,
    other,
    async close() {
      await Promise.all([ledgers.close(), other.store.close()]);
      rmSync(home, { recursive: true });
    },
  };
}
