import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import { migrationsFor } from './migrations.js';
import { PROJECTIONS } from './tables.js';

describeEachStore('the steps of the tables', (desk) => {
  it('have names that order as they were taken', async () => {
    const { store } = await desk.open();
    const names = Object.keys(migrationsFor(store.engine));
    expect(names).toEqual([...names].sort());
    for (const name of names) expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z]/);
    const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(store.db);
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('make every table that is asked', async () => {
    const { store } = await desk.open();
    for (const table of ['event', 'document_text', ...PROJECTIONS] as const)
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});
