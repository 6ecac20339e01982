import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import type { NewRow } from './tables.js';

const event = (seq: number): NewRow<'event'> => ({
  seq,
  at: '2020-01-02T12:00:00.000Z',
  by: 'anna',
  because: null,
  kind: 'dossier.opened',
  subject: null,
  what: '{}',
  hash: '',
});

describeEachStore('a store', (desk) => {
  const open = async () => (await desk.open()).store;

  it('writes all of a piece of work or nothing', async () => {
    const store = await open();
    const slip = store.write(async (tx) => {
      await tx.insertInto('event').values(event(1)).execute();
      throw new Error('a slip');
    });
    await expect(slip).rejects.toThrow('a slip');
    expect(await store.db.selectFrom('event').select('seq').execute()).toEqual([]);
    await store.write((tx) => tx.insertInto('event').values(event(1)).execute());
    expect(await store.db.selectFrom('event').select('seq').execute()).toEqual([{ seq: 1 }]);
  });

  it('lets one write after the other, so that what is read first still holds', async () => {
    const { store: one } = await desk.open();
    const { store: other } = await desk.open();
    const add = (store: typeof one) =>
      store.write(async (tx) => {
        const { last } = await tx
          .selectFrom('event')
          .select(({ fn }) => fn.coalesce(fn.max('seq'), sql<number>`0`).as('last'))
          .executeTakeFirstOrThrow();
        await tx
          .insertInto('event')
          .values(event(Number(last) + 1))
          .execute();
      });
    await Promise.all([one, other, one, other, one, other].map(add));
    const seqs = await one.db.selectFrom('event').select('seq').orderBy('seq').execute();
    expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  describe('its log', () => {
    it.each([
      ['changed', `update event set "by" = 'somebody'`],
      ['shortened', 'delete from event'],
      ['shortened where nothing is met', 'delete from event where seq > 100'],
    ])('cannot be %s', async (_, statement) => {
      const store = await open();
      await store.write((tx) => tx.insertInto('event').values(event(1)).execute());
      const forging = store.write((tx) => sql.raw(statement).execute(tx));
      if (desk.kind === 'postgres' || !statement.includes('100'))
        await expect(forging).rejects.toThrow('the log is only added to');
      expect(await store.db.selectFrom('event').select('by').execute()).toEqual([{ by: 'anna' }]);
    });
    it.runIf(desk.kind === 'sqlite')('cannot be replaced', async () => {
      const store = await open();
      await store.write((tx) => tx.insertInto('event').values(event(1)).execute());
      const forging =
        sql`insert or replace into event select seq, at, 'somebody', because, kind, subject, what, hash
        from event`.execute(store.db);
      await expect(forging).rejects.toThrow('the log is only added to');
    });
    it.runIf(desk.kind === 'postgres')('cannot be emptied', async () => {
      const store = await open();
      await expect(sql`truncate event`.execute(store.db)).rejects.toThrow('the log is only added to');
    });
    it('has no two events in one place', async () => {
      const store = await open();
      await store.write((tx) => tx.insertInto('event').values(event(1)).execute());
      await expect(store.write((tx) => tx.insertInto('event').values(event(1)).execute())).rejects.toThrow();
    });
  });

  it('orders text by its bytes', async () => {
    const store = await open();
    const ids = ['b', 'B', 'a', 'é', 'z', '-'];
    for (const id of ids) await store.db.insertInto('outlet').values({ id, body: '{}' }).execute();
    const rows = await store.db.selectFrom('outlet').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual(['-', 'B', 'a', 'b', 'z', 'é']);
  });
});
