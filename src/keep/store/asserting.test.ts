import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { opened, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { ASSERTS_NOTHING } from './asserting.js';

describeEachStore('events that assert no item', (desk) => {
  it('are all others, and are found by what they are about through an index', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['wire']);
    const { store } = ledger;
    const others = store.db.selectFrom('event').select('kind').where(ASSERTS_NOTHING);
    const kinds = new Set((await others.execute()).map(({ kind }) => kind));
    expect(kinds.has('document.added')).toBe(true);
    expect(kinds.has('item.asserted')).toBe(false);
    if (store.engine.name !== 'sqlite') return;
    for (const [column, index] of [
      ['subject', 'event_subject'],
      ['kind', 'event_kind'],
    ] as const) {
      const plan = sql<{ detail: string }>`explain query plan
        select kind from event where ${sql.ref(column)} = 'x' and ${ASSERTS_NOTHING}`;
      expect((await plan.execute(store.db)).rows[0]?.detail).toContain(index);
    }
  });
});
