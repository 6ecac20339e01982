import { expect, it } from 'vitest';
import { opened, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { statesInSight } from './filter.js';
import { slotIn } from './slot.js';

describeEachStore('a slot in a question', (desk) => {
  it('is what the entry tells, or null', async () => {
    const ledger = await opened(await desk.open());
    const { store } = ledger;
    await tell(ledger, ['announced', 'aftermath']);
    const rows = await statesInSight(store.db, TODAY, {})
      .select(['kind', slotIn(store.engine.name, 'status').as('told')])
      .orderBy('kind')
      .execute();
    expect(rows.map(({ kind, told }) => [kind, told])).toEqual([
      ['alignment', null],
      ['capability', null],
      ['encounter', 'planned'],
      ['pause', null],
    ]);
  });
});
