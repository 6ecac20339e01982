import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { tellTable } from '../test/told-tables.js';
import { TODAY } from './keep/index.js';
import { precedentsOfDossier } from './precedents.js';

const { ledger } = ledgerDesk();

describe('the precedents of a dossier', () => {
  it('have the cells of their rows, which are no slots', async () => {
    const open = await ledger();
    try {
      await tellTable(open, 'precedents.csv', [
        'id,title,summary,case,about,gave_up,for_what,invoked_by,source,published,verified',
        'mt-1990,Malta gives up its warheads,Malta gave up its warheads in 1990.,Malta,NOR,nine warheads,fuel,ISL,https://a.example,1990-05-01,yes',
      ]);
      const asked = { view: TODAY, side: null, today: '2022-01-01' };
      const { about, cases } = await precedentsOfDossier(open, asked);
      expect(about).toEqual({ side: 'NOR', from: 'precedents' });
      expect(cases).toMatchObject([
        {
          name: 'Malta',
          texts: { gave_up: [{ words: { quote: 'nine warheads' } }] },
          told: [{ by: ['ISL'] }],
        },
      ]);
    } finally {
      await open.store.close();
    }
  });
});
