import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { allEntries } from './all-entries.js';
import { entriesOnDays } from './entries-on-days.js';

describeEachStore('entries on days', (desk) => {
  const DAYS = ['2099-01-01', '2018-01-01', '1900-01-01', '2021-06-01', '2021-06-02'];

  it('are those that are known on each of the days, as they stood on it', async () => {
    const { store } = await codYears(await desk.open());
    for (const filter of [{}, { kinds: ['encounter'] as const }, { party: 'ISL' }]) {
      const found = await entriesOnDays(store.db, TODAY, DAYS, filter);
      expect([...found.keys()]).toEqual(DAYS);
      for (const day of DAYS)
        expect(found.get(day)).toEqual(await allEntries(store.db, { ...TODAY, known: day }, filter));
    }
    const counts = DAYS.map(async (day) => (await allEntries(store.db, { ...TODAY, known: day })).length);
    expect(new Set(await Promise.all(counts)).size).toBeGreaterThan(2); // the days differ
  });

  it('are the same things where nothing new was told', async () => {
    const { store } = await codYears(await desk.open());
    const found = await entriesOnDays(store.db, TODAY, DAYS.slice(-2));
    const [before = [], after = []] = [...found.values()];
    expect(before.length).toBeGreaterThan(0);
    expect(before.some((entry) => after.includes(entry))).toBe(true);
    expect((await entriesOnDays(store.db, { known: TODAY.known, seq: 0 }, DAYS)).get('2099-01-01')).toEqual(
      [],
    );
  });
});
