import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fill, logOf } from '../../../test/ledger-copies.js';
import { describeEachStore } from '../../../test/stores.js';
import { copyLog } from './copy-log.js';

describeEachStore('the log and the texts', (desk) => {
  it('are copied into a file, letter for letter', async () => {
    const ledger = await desk.open();
    await fill(ledger);
    const file = await desk.open({ address: join(desk.where().home, 'file') });
    await ledger.store.read((tx) => file.store.write((into) => copyLog(tx, into)));
    expect(await logOf(file)).toEqual(await logOf(ledger));
    const texts = ({ store }: typeof file) =>
      store.db.selectFrom('document_text').selectAll().orderBy('sha256').execute();
    expect(await texts(file)).toHaveLength(3);
    expect(await texts(file)).toEqual(await texts(ledger));
  });
});
