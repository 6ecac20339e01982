import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { knownUntil, newestDay } from './reach.js';

describeEachStore('the reach of a ledger', (desk) => {
  it('is the day of the newest document in sight', async () => {
    const { store } = await codYears(await desk.open());
    const days = await store.db.selectFrom('document').select('body').execute();
    const newest = days
      .map(({ body }) => (JSON.parse(body) as { published: string }).published)
      .sort()
      .at(-1);
    expect(await newestDay(store, TODAY)).toBe(newest);
    const before = await newestDay(store, { ...TODAY, known: '2020-01-01' });
    expect(before !== null && before <= '2020-01-01').toBe(true);
    expect(await newestDay(store, { ...TODAY, known: '1900-01-01' })).toBeNull();
    expect(await newestDay(store, { known: TODAY.known, seq: 0 })).toBeNull();
  });
  it('ends on the day on which it is looked at, whatever day a document bears', async () => {
    const { store } = await codYears(await desk.open());
    const newest = await newestDay(store, TODAY);
    expect(await knownUntil(store, TODAY, '2099-01-01')).toBe(newest);
    expect(await knownUntil(store, TODAY, '1999-01-01')).toBe('1999-01-01');
    expect(await knownUntil(store, { known: TODAY.known, seq: 0 }, '2099-01-01')).toBeNull();
  });
});
