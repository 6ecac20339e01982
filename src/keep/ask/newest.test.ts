import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { newestOf } from './newest.js';
import { timeline } from './timeline.js';

describeEachStore('the newest entries', (desk) => {
  it('are the last that bear a day, the earliest of them first', async () => {
    const { store } = await codYears(await desk.open());
    const { rows } = await timeline(store.db, TODAY, { kinds: ['encounter'] }, { limit: 1000 });
    const dated = rows.filter(({ first, last }) => (first ?? last) !== null);
    expect(dated.length).toBeGreaterThan(2);
    const newest = await newestOf(store.db, TODAY, { kinds: ['encounter'] }, 2);
    expect(newest.map(({ id }) => id)).toEqual(dated.slice(-2).map(({ id }) => id));
  });
});
