import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sideFile } from './side-file.js';

interface Tables {
  jar: { name: string; lid?: string | null };
}
const FIRST = ['create table jar (name text primary key)'];
const SECOND = ['alter table jar add column lid text', `update jar set lid = 'tin'`];

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dragoman side '));
});
afterEach(() => rmSync(home, { recursive: true }));
const path = () => join(home, 'folder', 'jars.sqlite');
const open = (...steps: string[][]) => sideFile<Tables>(path(), steps);

describe('a file beside the ledgers', () => {
  it('is made with its folder, and is there the next time', async () => {
    const first = await open(FIRST);
    await first.write((tx) => tx.insertInto('jar').values({ name: 'jam' }).execute());
    await first.close();
    const again = await open(FIRST);
    expect(await again.db.selectFrom('jar').select('name').execute()).toEqual([{ name: 'jam' }]);
    await again.close();
  });

  it('takes each step once, whoever opens it at the same moment', async () => {
    const before = await open(FIRST);
    await before.write((tx) => tx.insertInto('jar').values({ name: 'jam' }).execute());
    await before.close();
    const all = await Promise.all([1, 2, 3, 4].map(() => open(FIRST, SECOND)));
    for (const { db } of all)
      expect(await db.selectFrom('jar').selectAll().execute()).toEqual([{ name: 'jam', lid: 'tin' }]);
    await Promise.all(all.map((file) => file.close()));
  });

  it('takes a step whole or not at all', async () => {
    await expect(open([...FIRST, 'create nonsense'])).rejects.toThrow('nonsense');
    await (await open(FIRST)).close();
  });

  it('belongs to its owner alone, with its write-ahead log', async () => {
    mkdirSync(join(home, 'folder'));
    writeFileSync(path(), '');
    chmodSync(path(), 0o644);
    const file = await open(FIRST);
    const modes = readdirSync(join(home, 'folder')).map(
      (name) => statSync(join(home, 'folder', name)).mode & 0o777,
    );
    expect(modes.length).toBeGreaterThan(1);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    await file.close();
  });

  it('has every write on the disk before it is reported, or nothing of it', async () => {
    const file = await open(FIRST);
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(file.db);
    expect(rows).toEqual([{ synchronous: 2 }]);
    const half = file.write(async (tx) => {
      await tx.insertInto('jar').values({ name: 'jam' }).execute();
      throw new Error('no more');
    });
    await expect(half).rejects.toThrow('no more');
    expect(await file.db.selectFrom('jar').selectAll().execute()).toEqual([]);
    await file.close();
  });

  it('refuses one of a newer program, and what is none, in a sentence', async () => {
    await (await open(FIRST, SECOND)).close();
    await expect(open(FIRST)).rejects.toMatchObject({ name: 'Failure', code: 'newer-ledger' });
    writeFileSync(path(), 'no tables at all, only words, and quite many of them, so that it is no header');
    rmSync(`${path()}-wal`, { force: true });
    await expect(open(FIRST)).rejects.toThrow(/jars\.sqlite" cannot be used: it is no file of this program/);
  });
});
