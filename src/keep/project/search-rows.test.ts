import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { opened, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { findable, forget, makeFindable, SEARCH_TABLES } from './search-rows.js';

it('words are looked for in small letters, without accents', () => {
  expect(findable('Jón ÞÓRSSON, Straße Łódź')).toBe('jon þorsson, strasse lodz');
});

describeEachStore('what can be found', (desk) => {
  const places = async (table: string, { store }: Awaited<ReturnType<typeof desk.open>>) => {
    const key = store.engine.name === 'sqlite' ? 'rowid' : 'seq';
    const { rows } = await sql<{ at: number }>`select ${sql.raw(key)} as at from ${sql.raw(table)}`.execute(
      store.db,
    );
    return rows.map(({ at }) => at).sort((a, b) => a - b);
  };

  it('stands under the places of items and documents in the log', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['announced', 'wire']);
    const { db } = ledger.store;
    const items = (await db.selectFrom('item').select('seq').orderBy('seq').execute()).map(({ seq }) => seq);
    const documents = (await db.selectFrom('document').select('seq').orderBy('seq').execute()).map(
      ({ seq }) => seq,
    );
    expect(await places('item_search', ledger)).toEqual(items);
    expect(await places('document_search', ledger)).toEqual(documents);
  });

  it('comes and goes', async () => {
    const ledger = await desk.open();
    const { name } = ledger.store.engine;
    for (const table of SEARCH_TABLES) {
      await ledger.store.write(async (tx) => {
        await makeFindable(tx, name, table, []);
        await makeFindable(tx, name, table, [
          { seq: 3, words: 'one' },
          { seq: 4, words: 'two "words" \\ here' },
        ]);
        await forget(tx, name, table, [3]);
      });
      expect(await places(table, ledger)).toEqual([4]);
    }
  });
});
