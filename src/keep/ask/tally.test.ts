import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { readingOf } from '../../../test/ledger-desk.js';
import { incoming } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings } from '../add/add-reading.js';
import { TODAY } from '../view.js';
import { tally } from './tally.js';

const UNDATED = readingOf('undated', '2025-01-01', 'Envoys of Norway and Iceland once met.', [
  {
    words: 'Envoys of Norway and Iceland once met',
    slots: {
      kind: 'encounter',
      parties: ['NOR', 'ISL'],
      status: 'held',
      when: null,
      where: null,
      level: 'officials',
      outcome: 'unstated',
    },
  },
]);

describeEachStore('a tally', (desk) => {
  it('counts entries that are alike, and those that are verified', async () => {
    const { store } = await codYears(await desk.open());
    const rows = await tally(store, TODAY, { kinds: ['encounter'] });
    expect(rows.map(({ year, level, entries, verified }) => [year, level, entries, verified])).toEqual([
      [2019, 'officials', 1, 1],
      [2020, 'leaders', 1, 1],
      [2022, 'leaders', 1, 1],
      [2023, 'officials', 1, 0],
      [2024, 'leaders', 1, 1],
    ]);
    const tests = await tally(store, TODAY, { kinds: ['capability'] });
    expect(tests.map(({ year, system, change, entries }) => [year, system, change, entries])).toEqual([
      [2021, 'missile', 'test', 2],
      [2022, 'nuclear', 'test', 1],
    ]);
  });
  it('holds what a view sees and a filter lets through', async () => {
    const ledger = await codYears(await desk.open());
    const { store } = ledger;
    await addReadings(ledger, [incoming(UNDATED)]);
    const count = async (...asked: [typeof TODAY, Parameters<typeof tally>[2]]): Promise<number> =>
      (await tally(store, ...asked)).reduce((sum, { entries }) => sum + entries, 0);
    expect(await count(TODAY, {})).toBe(14);
    expect(await count({ known: '2020-12-31', seq: null }, {})).toBe(5);
    expect(await count(TODAY, { party: 'FIN' })).toBe(2);
    expect(await count(TODAY, { from: '2022-01-01', to: '2022-05-31' })).toBe(2);
    expect(await count(TODAY, { kinds: ['encounter'], from: '2024-01-01' })).toBe(1);
  });
});
