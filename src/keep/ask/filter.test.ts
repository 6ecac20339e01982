import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { FOREVER } from '../store/tables.js';
import { TODAY } from '../view.js';
import { type Filter, type Sieve, sieveOf, statesInSight } from './filter.js';

describeEachStore('states in sight', (desk) => {
  it('are one for each entry, of each day and place in the log', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    const { db } = ledger.store;
    const end = (await db.selectFrom('event').select('seq').execute()).length;
    for (let seq = 0; seq <= end; seq += 3)
      for (const known of ['2021-05-01', '2021-06-10', '2021-06-30', TODAY.known]) {
        const rows = await statesInSight(db, { known, seq }, {}).select('entry').execute();
        expect(new Set(rows.map(({ entry }) => entry)).size, `${known} at ${seq}`).toBe(rows.length);
      }
    const all = await statesInSight(db, TODAY, {}).selectAll().execute();
    expect(all.every((row) => row.known_to === FOREVER)).toBe(true);
  });

  it('pass a filter that asks several things only where all hold', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    const kinds = async (filter: Filter) =>
      (await statesInSight(ledger.store.db, TODAY, filter).select('kind').execute()).map(({ kind }) => kind);
    expect(await kinds({ party: 'NOR', kinds: ['pause', 'position'] })).toEqual(['pause']);
    expect(await kinds({ party: 'NOR', issue: 'trade_economy', to: '2021-06-09' })).toEqual([]);
    expect((await kinds({ kinds: [] })).length).toBe(8);
  });

  it('are the same for a party, whether it is taken for rare or not', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    const { db } = ledger.store;
    const kinds = async (sieve: Sieve) =>
      (await statesInSight(db, TODAY, sieve).select('kind').orderBy('kind').execute()).map(
        ({ kind }) => kind,
      );
    const norwegian = await kinds({ party: 'NOR', partyIsRare: false });
    expect(norwegian.length).toBeGreaterThan(1);
    expect(await kinds({ party: 'NOR', partyIsRare: true })).toEqual(norwegian);
    expect(await kinds({ party: 'SWE:Nobody', partyIsRare: true })).toEqual([]);
    expect(await sieveOf(db, { party: 'NOR' })).toEqual({ party: 'NOR', partyIsRare: true });
    expect(await sieveOf(db, { issue: 'energy' })).toEqual({ issue: 'energy' });
  });
});
