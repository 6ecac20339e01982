import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { entryOfRow } from './row-entry.js';

describeEachStore('the entry of a row', (desk) => {
  it('is found by the name of the row, with its table or without', async () => {
    const { store } = await codYears(await desk.open());
    const day = async (name: string) => (await entryOfRow(store.db, TODAY, name))?.first ?? null;
    expect(await day('2020-geneva')).toBe('2020-06-10');
    expect(await day('meetings/2020-geneva')).toBe('2020-06-10');
    expect(await day('meetings/2024-turku')).toBe('2024-09-01');
    expect(await day('pledges/2020-geneva')).toBeNull();
    expect(await day('2020')).toBeNull();
    expect(await day('two words')).toBeNull();
  });
  it('is none for a view that does not see it', async () => {
    const { store } = await codYears(await desk.open());
    expect(await entryOfRow(store.db, { known: '2020-01-01', seq: null }, '2020-geneva')).toBeNull();
  });
});
