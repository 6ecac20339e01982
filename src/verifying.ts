import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, openLedger, type Verified, verify } from './keep/index.js';

/**
 * Checks everything that must hold of a ledger, with an empty one beside it, in a folder that is taken away afterwards. `onShare` is told how
 * much of the work (0 to 1) is done.
 */
export async function verified(
  ledger: Ledger,
  onShare: (share: number) => void = () => {},
): Promise<Verified> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman-verify-'));
  const { by, now } = ledger;
  try {
    const scratch = await openLedger({ dossier: 'scratch', home, by, now, create: true });
    try {
      return await verify(ledger, scratch.store, onShare);
    } finally {
      await scratch.store.close();
    }
  } finally {
    rmSync(home, { recursive: true });
  }
}
