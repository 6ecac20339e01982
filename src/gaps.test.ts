import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { gapsOfDossier } from './gaps.js';
import { TODAY } from './keep/index.js';

const { ledger } = ledgerDesk();

describe('the gaps of a dossier', () => {
  it('are those of its entries, between its first two parties', async () => {
    const open = await ledger();
    try {
      const asked = { view: TODAY, pair: null, today: '2022-06-01' };
      const report = await gapsOfDossier(open, asked);
      expect(report).toMatchObject({ asOf: '2022-06-01', pair: ['NOR', 'ISL'] });
      const before = await gapsOfDossier(open, { ...asked, view: { known: '1999-01-01', seq: null } });
      expect([before.heard, before.gaps, before.obstacles]).toEqual([[], [], []]);
    } finally {
      await open.store.close();
    }
  });
});
