import { describe, expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import { append } from '../log.js';

describeEachStore('opening', (desk) => {
  const opened = (title = 'Korea') =>
    ({ kind: 'dossier.opened', dossier: { name: 'korea', title, parties: [] } }) as const;

  it('makes a ledger, and finds it again with what was written', async () => {
    const made = await desk.open();
    await made.store.write((tx) => append(tx, made, [{ what: opened() }]));
    const found = await desk.open({ create: false });
    expect(await found.store.db.selectFrom('event').select(['seq', 'by', 'kind']).execute()).toEqual([
      { seq: 1, by: 'tester', kind: 'dossier.opened' },
    ]);
  });
});
