import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { tellTable } from '../test/told-tables.js';
import { TODAY } from './keep/index.js';
import { placeSheet } from './places.js';

const TESTS = [
  'id,title,summary,actor,change,system,when,where,model,result,source,published,verified',
  't-1,Two rockets rise,Two rockets rose.,PRK,test,missile,2020-03-01,Sohae; Wonsan,Scud-C;Unheard-of 9,success,https://a.example/1,2020-03-02,yes',
  't-2,A rocket rises,A rocket rose.,PRK,test,missile,2020-04-01,the far sea,,,https://a.example/2,2020-04-02,yes',
  't-3,Another rises,Another rose.,PRK,test,missile,2020-05-01,,Scud-C,,https://a.example/3,2020-05-02,yes',
];

describeEachStore('the places of a dossier', (desk) => {
  it('are where its encounters were, with the point of the city', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    const geneva = (await placeSheet(ledger, TODAY)).rows.filter(({ name }) => name === 'Geneva');
    expect(geneva.length).toBeGreaterThan(0);
    for (const row of geneva)
      expect(row).toMatchObject({ kind: 'encounter', exact: 'city', models: [], reaches: [], result: null });
    expect(geneva[0]?.latitude).toBeCloseTo(46.2, 1);
  });

  it('are those that rows of tables tell of tests, with weapons, outcome and reach', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tellTable(ledger, 'tests.csv', TESTS);
    const { rows, unplaced } = await placeSheet(ledger, TODAY);
    expect(rows.map(({ name, exact }) => [name, exact])).toEqual([
      ['Sohae', 'site'],
      ['Wonsan', 'city'],
    ]);
    expect(rows[0]).toMatchObject({
      title: 'Two rockets rise',
      models: ['Scud-C', 'Unheard-of 9'],
      result: 'success',
      reaches: [{ model: 'Scud-C', to: 500 }],
    });
    expect(unplaced).toEqual([{ name: 'the far sea', entries: 1 }]);
  });
});
