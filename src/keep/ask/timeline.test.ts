import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { Entry } from '../../record/index.js';
import { TODAY } from '../view.js';
import { type PageOptions, timeline } from './timeline.js';

describeEachStore('the timeline', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger.store.db;
  };

  it('is in the order of days; what bears no date of its own stands where it was said', async () => {
    const { rows, next } = await timeline(await told(), TODAY);
    expect(next).toBeNull();
    expect(rows.map(({ first, slots }) => [first, slots.kind])).toEqual([
      ['2020-06-10', 'encounter'],
      ['2021-01-01', 'alignment'],
      ['2021-06-10', 'encounter'],
      ['2021-06-10', 'position'],
      ['2021-06-10', 'commitment'],
      ['2021-06-10', 'position'],
      ['2021-07-01', 'pause'],
      ['2021-08-02', 'capability'],
    ]);
  });

  it('comes page by page, in either direction, each entry once', async () => {
    const db = await told();
    const { rows: whole } = await timeline(db, TODAY);
    for (const newestFirst of [false, true])
      for (const limit of [1, 3, 8]) {
        const found: Entry[] = [];
        let after: PageOptions['after'] = null;
        do {
          const page = await timeline(db, TODAY, {}, { limit, after, newestFirst });
          found.push(...page.rows);
          after = page.next;
        } while (after !== null);
        expect(found, `${limit}`).toEqual(newestFirst ? [...whole].reverse() : whole);
      }
  });

  it('is narrowed by kind, party, issue and the days on which something may have happened', async () => {
    const db = await told();
    const kinds = async (filter: Parameters<typeof timeline>[2]) =>
      (await timeline(db, TODAY, filter)).rows.map(({ slots }) => slots.kind);
    expect(await kinds({ kinds: ['pause', 'capability'] })).toEqual(['pause', 'capability']);
    expect(await kinds({ party: 'FIN' })).toEqual(['alignment']);
    expect(await kinds({ party: 'ISL:Einar Falk' })).toEqual(['encounter', 'encounter']);
    expect(await kinds({ issue: 'trade_economy' })).toEqual(['commitment']);
    expect(await kinds({ from: '2021-12-30' })).toEqual(['alignment', 'pause']);
    expect(await kinds({ to: '2021-01-01' })).toEqual(['encounter', 'alignment']);
    expect(await kinds({ from: '2020-06-10', to: '2020-06-10' })).toEqual(['encounter']);
    expect(await kinds({ kinds: ['precedent'] })).toEqual([]);
  });
});
