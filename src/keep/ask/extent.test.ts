import { expect, it } from 'vitest';
import { COD_BANKS } from '../../../test/ledger-desk.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings } from '../add/add-reading.js';
import { begin } from '../begin.js';
import { extentOf } from './extent.js';

describeEachStore('the extent of a ledger', (desk) => {
  it('counts documents and entries, and knows when it was last written in', async () => {
    const ledger = await desk.open();
    expect(await extentOf(ledger.store.db)).toEqual({ documents: 0, entries: 0, changed: null });
    await begin(ledger, { name: 'cod-banks', title: 'The cod banks', parties: [] });
    const maker = { version: '0.1.0', code: 'code', models: 'models' };
    await addReadings(
      ledger,
      COD_BANKS.map((reading) => ({ reading, maker, outlet: null })),
    );
    const { documents, entries, changed } = await extentOf(ledger.store.db);
    expect({ documents, entries }).toEqual({ documents: 3, entries: 5 });
    expect(changed).toMatch(/^2020-01-02T12:00:\d\d\.000Z$/);
  });
});
