import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { allEntries } from './all-entries.js';
import { timeline } from './timeline.js';

describeEachStore('all entries', (desk) => {
  it('are those of the timeline, in its order', async () => {
    const { store } = await codYears(await desk.open());
    const all = await allEntries(store.db, TODAY);
    const { rows } = await timeline(store.db, TODAY, {}, { limit: all.length + 1 });
    expect(all.length).toBeGreaterThan(5);
    expect(all).toEqual(rows);
  });
  it('are those that a filter lets through', async () => {
    const { store } = await codYears(await desk.open());
    const kinds = new Set(
      (await allEntries(store.db, TODAY, { kinds: ['encounter'] })).map(({ slots }) => slots.kind),
    );
    expect([...kinds]).toEqual(['encounter']);
    expect(await allEntries(store.db, { known: TODAY.known, seq: 0 })).toEqual([]);
  });
});
