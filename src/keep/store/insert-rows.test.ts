import { expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import { insertRows } from './insert-rows.js';
import type { NewRow } from './tables.js';

const event = (seq: number, what = '{}'): NewRow<'event'> => ({
  seq,
  at: '2020-01-02T12:00:00.000Z',
  by: 'anna',
  because: seq % 2 ? null : 'for a reason',
  kind: 'dossier.opened',
  subject: null,
  what,
  hash: '',
});

describeEachStore('rows in one statement', (desk) => {
  it('arrive as they are: nulls, numbers, quotes, any letter', async () => {
    const { store } = await desk.open();
    const odd = `{"a": "it's \\"so\\" \\\\ \\u0000 – 조선, 🐟\\n"}`;
    const rows = [event(1, odd), event(2, "'; drop table event; --"), event(3, '')];
    await store.write((tx) => insertRows(tx, desk.kind, 'event', rows));
    expect(await store.db.selectFrom('event').selectAll().orderBy('seq').execute()).toEqual(rows);
  });

  it('may be many, or none', async () => {
    const { store } = await desk.open();
    const rows = Array.from({ length: 4501 }, (_, i) => event(i + 1));
    await store.write(async (tx) => {
      await insertRows(tx, desk.kind, 'event', []);
      await insertRows(tx, desk.kind, 'event', rows);
    });
    expect(await store.db.selectFrom('event').select('seq').execute()).toHaveLength(4501);
  });

  it('pass over those that are there, where that is asked', async () => {
    const { store } = await desk.open();
    const row = { sha256: 'a', text: 'first' };
    const again = [
      { ...row, text: 'second' },
      { ...row, sha256: 'b' },
    ];
    await store.write((tx) => insertRows(tx, desk.kind, 'document_text', [row]));
    await expect(store.write((tx) => insertRows(tx, desk.kind, 'document_text', again))).rejects.toThrow();
    await store.write((tx) => insertRows(tx, desk.kind, 'document_text', again, { once: true }));
    expect(await store.db.selectFrom('document_text').selectAll().orderBy('sha256').execute()).toEqual([
      row,
      { sha256: 'b', text: 'first' },
    ]);
  });
});
