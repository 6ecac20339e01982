import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { packed } from './packed.js';

describeEachStore('packed rows', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger.store;
  };

  it('are the rows that come one by one', async () => {
    const store = await told();
    const columns = ['id', 'document', 'seq', 'confidence'] as const;
    const query = store.db.selectFrom('item').select(columns);
    const plain = await query.orderBy('seq').execute();
    const found = await packed(store, query as never, columns);
    expect(plain.length).toBeGreaterThan(3);
    expect([...(found as typeof plain)].sort((a, b) => a.seq - b.seq)).toEqual(plain);
  });

  it('are none where there is none', async () => {
    const store = await told();
    const query = store.db.selectFrom('item').select('id').where('id', '=', 'nobody');
    expect(await packed(store, query as never, ['id'])).toEqual([]);
  });
});
