import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { dossierOf, type Ledger } from '../keep/index.js';
import { withLedger } from './with-ledger.js';

ledgerDesk();

describe('a ledger that is worked on', () => {
  it('is the only one there is, in the name of the user', async () => {
    const [by, title] = await withLedger({}, 'read', async (ledger) => [
      ledger.by,
      (await dossierOf(ledger)).title,
    ]);
    expect([by, title]).toEqual(['berta', 'The cod banks']);
  });
  it('is closed afterwards, also where the work fails', async () => {
    let open: Ledger | undefined;
    const work = withLedger({}, 'read', (ledger) => {
      open = ledger;
      return Promise.reject(new Error('a slip'));
    });
    await expect(work).rejects.toThrow('a slip');
    await expect(open && dossierOf(open)).rejects.toThrow(/destroyed/);
  });
});
