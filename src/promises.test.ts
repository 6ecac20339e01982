import { expect, it } from 'vitest';
import { describeEachStore } from '../test/stores.js';
import { tellTable } from '../test/told-tables.js';
import { TODAY } from './keep/index.js';
import { promisesOfDossier } from './promises.js';

describeEachStore('the promises of a dossier', (desk) => {
  it('are gathered with what became of them and the acts that may go against them', async () => {
    const ledger = await desk.open();
    await tellTable(ledger, 'promises.csv', [
      'id,summary,by,issue,source,published',
      'oslo-1,Chad undertook to halt missile tests.,TCD,missiles,https://a.example/1,2031-01-10',
    ]);
    await tellTable(ledger, 'tests.csv', [
      'id,summary,actor,change,system,when,source,published',
      'chad-1,Chad fired a missile.,TCD,test,missile,2031-06-01,https://b.example/1,2031-06-02',
    ]);
    const { promises, sides } = await promisesOfDossier(ledger, TODAY, '2032-01-01');
    expect(sides).toEqual([{ side: 'TCD', promises: 1, known: 0, kept: null }]);
    expect(promises[0]?.possiblyAgainst.map(({ day }) => day)).toEqual(['2031-06-01']);
    expect((await promisesOfDossier(ledger, TODAY, '2031-05-01')).promises[0]?.possiblyAgainst).toEqual([]);
  });

  it('are none in a dossier without any', async () => {
    const ledger = await desk.open();
    await tellTable(ledger, 'tests.csv', ['actor,system,when', 'TCD,missile,2031-06-01']);
    expect(await promisesOfDossier(ledger, TODAY, '2032-01-01')).toMatchObject({ promises: [], sides: [] });
  });
});
