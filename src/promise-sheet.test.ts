import { expect, it } from 'vitest';
import { codYears } from '../test/cod-years.js';
import { describeEachStore } from '../test/stores.js';
import { allEntries, TODAY } from './keep/index.js';
import { promiseSheet } from './promise-sheet.js';
import { promiseRecord } from './weigh/index.js';

describeEachStore('the sheet of promises', (desk) => {
  it('tells of each promise what the record of promises says', async () => {
    const ledger = await codYears(await desk.open());
    const entries = await allEntries(ledger.store.db, TODAY);
    const record = promiseRecord(entries, '2026-01-01');
    const sheet = await promiseSheet(ledger, { view: TODAY, today: '2026-01-01' });
    expect(sheet.rows.length).toBeGreaterThan(1);
    const stand = ({ entry, state, since, due, overdue, weight }: (typeof sheet.rows)[number]) =>
      [entry, state, since, due, overdue, weight] as const;
    expect(sheet.rows.map(stand).sort()).toEqual(
      record.promises
        .map((one) => [one.entry, one.state, one.since, one.due, one.overdue, one.weight])
        .sort(),
    );
    expect(sheet.sides).toEqual(record.sides);
    expect(sheet.rows.every(({ says, title }) => says !== '' && title !== '')).toBe(true);
  });
  it('leads to the items that tell what became of them', async () => {
    const ledger = await codYears(await desk.open());
    const entries = await allEntries(ledger.store.db, TODAY);
    const items = new Set(entries.flatMap(({ reports }) => reports.map(({ item }) => item.id)));
    const { rows } = await promiseSheet(ledger, { view: TODAY, today: '2026-01-01' });
    const told = rows.flatMap(({ history }) => history.flatMap((change) => change.items));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((item) => items.has(item))).toBe(true);
  });
});
