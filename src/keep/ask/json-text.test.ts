import { expect, it } from 'vitest';
import { opened, PROCESS, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { jsonText } from './json-text.js';

describeEachStore('a value in a column of JSON', (desk) => {
  it('is its text, or null where it is missing', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['wire']);
    const { store } = ledger;
    const told = (name: string) => jsonText(store.engine.name, 'document.body', name).as(name);
    const rows = await store.db
      .selectFrom('document')
      .select([told('source'), told('absent')])
      .execute();
    expect(rows).toEqual([{ source: PROCESS.wire.document.source, absent: null }]);
  });
});
