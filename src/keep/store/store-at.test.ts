import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { storeAt } from './store-at.js';

const home = mkdtempSync(join(tmpdir(), 'dragoman place '));
afterAll(() => rmSync(home, { recursive: true }));

it('opens a file, in whatever form it is', async () => {
  const store = await storeAt({ kind: 'sqlite', dossier: 'x', path: join(home, 'x') }, 'create');
  expect((await sql.raw(store.engine.tables).execute(store.db)).rows).toEqual([]);
  await store.close();
});

it('says what is wrong with a file at once', async () => {
  const opening = storeAt({ kind: 'sqlite', dossier: 'x', path: home }, 'read');
  await expect(opening).rejects.toMatchObject({ code: 'not-a-ledger', input: home });
});

it('says what is wrong with a server when it is asked', async () => {
  const address = 'postgres://anna:s3cret@127.0.0.1:1/x';
  const place = { kind: 'postgres', dossier: 'x', address, namespace: 'dragoman_x', home } as const;
  const store = await storeAt(place, 'read');
  await expect(sql`select 1`.execute(store.db)).rejects.toMatchObject({ code: 'unreachable' });
  await store.close();
});
