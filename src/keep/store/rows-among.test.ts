import { expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import { insertRows } from './insert-rows.js';
import { LIST, rowsAmong } from './rows-among.js';

describeEachStore('rows among many values', (desk) => {
  it('are found', async () => {
    const { store } = await desk.open();
    const outlets = ['a', "it's", 'c'].map((id) => ({ id, body: '{}' }));
    await store.write((tx) => insertRows(tx, desk.kind, 'outlet', outlets));
    const query = `select id from outlet where id in ${LIST} order by id`;
    const among = (list: readonly string[]) =>
      store.write((tx) => rowsAmong<{ id: string }>(tx, desk.kind, query, list));
    expect(await among(["it's", 'c', 'absent'])).toEqual([{ id: 'c' }, { id: "it's" }]);
    expect(await among([])).toEqual([]);
  });
});
