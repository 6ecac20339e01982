import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { overviewOf } from './overview.js';

describeEachStore('an overview', (desk) => {
  it('holds the whole dossier at a glance', async () => {
    const ledger = await codYears(await desk.open());
    const found = await overviewOf(ledger, TODAY, {}, '2026-01-01');
    expect(found).toMatchObject({
      dossier: { title: 'The cod banks' },
      documents: 13,
      rows: 13,
      outlets: 13,
      first: '2019-03-02',
      last: '2024-09-01',
      review: { merge: 0, contradiction: 0 },
    });
    expect(found.summits.map(({ first }) => first)).toEqual(['2020-06-10', '2022-05-05', '2024-09-01']);
    expect(found.latest).toHaveLength(8);
    expect(found.latest.at(-1)?.first).toBe('2024-09-01');
  });
  it('of a stretch of days knows the contacts before and after it', async () => {
    const ledger = await codYears(await desk.open());
    const days = { from: '2020-07-01', to: '2024-08-31' };
    const found = await overviewOf(ledger, TODAY, days, '2026-01-01');
    expect(found.summits.map(({ first }) => first)).toEqual(['2022-05-05']);
    expect(found.contacts.map(({ first }) => first)).toEqual(['2019-03-02', '2020-06-10', '2024-09-01']);
    expect(found.agreements).toEqual([]);
    expect([found.alignments.length, found.encounters.length, found.latest.length]).toEqual([1, 2, 0]);
  });
  it('holds nothing of what a filter keeps out', async () => {
    const ledger = await codYears(await desk.open());
    const tests = await overviewOf(ledger, TODAY, { kinds: ['capability'] }, '2026-01-01');
    expect([tests.summits, tests.contacts, tests.agreements, tests.alignments]).toEqual([[], [], [], []]);
    expect(tests.latest).toHaveLength(3);
    const finns = await overviewOf(ledger, TODAY, { party: 'FIN' }, '2026-01-01');
    expect([finns.summits.length, finns.agreements.length]).toEqual([1, 0]);
  });
});
