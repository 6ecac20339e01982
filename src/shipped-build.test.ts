import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf } from '../test/ledger-copies.js';
import { MAKER } from '../test/ledger-process.js';
import { shippedDesk } from '../test/shipped-desk.js';
import { documentsOf, type Ledger, TODAY, timeline, verify } from './keep/index.js';
import { openLedger } from './keep/store/open.js';
import { growingPool, ownThread, type ReadingPool } from './reading-pool.js';
import { buildShipped } from './shipped-build.js';
import type { ShippedProblem } from './shipped-tables.js';

const { data, mend, write, quarrel } = shippedDesk();
const MOMENT = '2026-11-22T09:08:07.000Z';

const build = (home: string, pool: ReadingPool = ownThread, replace = false) =>
  buildShipped(quarrel(), pool, { home: join(data(), home), maker: MAKER, moment: MOMENT, replace });
async function lookAt<T>(home: string, look: (ledger: Ledger) => Promise<T>): Promise<T> {
  const options = { dossier: 'quarrel', home: join(data(), home), by: 'anna', now: () => MOMENT };
  const ledger = await openLedger({ ...options, readonly: true });
  return look(ledger).finally(() => ledger.store.close());
}

describe('the ledger of a dossier that ships', () => {
  it('holds its rows and notes, dated and signed by the tables', async () => {
    const { result, setAside } = await build('one');
    expect(result).toMatchObject({ rows: 4, notes: 1 });
    expect(setAside).toBeNull();
    const log = await lookAt('one', logOf);
    expect(new Set(log.map(({ at, by }) => `${by} ${at}`))).toEqual(
      new Set(['data/quarrel of 2022-01-05 2022-01-05T00:00:00.000Z']),
    );
    const documents = await lookAt('one', ({ store }) => documentsOf(store.db, TODAY));
    expect(documents).toHaveLength(5);
    const notes = documents.filter(({ source }) => source.endsWith('.md'));
    expect(notes.map(({ outlet }) => outlet)).toEqual(['dragoman-notes']);
  });

  it('is whole, and puts together what tells of one fact', async () => {
    await build('one');
    const scratch = await openLedger({
      dossier: 'scratch',
      home: data(),
      by: 'anna',
      now: () => MOMENT,
      create: true,
    });
    const { faults } = await lookAt('one', (ledger) => verify(ledger, scratch.store));
    await scratch.store.close();
    expect(faults).toEqual([]);
    const entries = await lookAt('one', async ({ store }) => (await timeline(store.db, TODAY)).rows);
    const promise = entries.find(({ slots }) => slots.kind === 'commitment');
    expect(promise?.slots).toMatchObject({ state: 'fulfilled', agreement: 'Reykjavik plan' });
    expect(entries.filter(({ slots }) => slots.kind === 'encounter')).toHaveLength(2);
  });

  it('is the same each time, seal by seal, however many threads read', async () => {
    await build('one');
    const pool = growingPool(2);
    await build('other', pool);
    await pool.close();
    expect(await lookAt('other', logOf)).toEqual(await lookAt('one', logOf));
  });

  it('is not made where a row is wrong, and all that is wrong is told', async () => {
    mend('encounters.csv', 'NOR;ISL', 'NOR;ICE');
    const heard: ShippedProblem[] = [];
    const options = { home: join(data(), 'one'), maker: MAKER, moment: MOMENT };
    const building = buildShipped(quarrel(), ownThread, {
      ...options,
      onProblems: (problems) => heard.push(...problems),
    });
    await expect(building).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('a problem'),
    });
    expect(heard).toMatchObject([{ file: 'encounters.csv', line: 2 }]);
    expect(existsSync(join(data(), 'one'))).toBe(false);
  });

  it('is not made where a note is wrong, though its rows were written by then', async () => {
    write('notes/undated.md', '# No day\n\nNorway and Iceland met in Bergen.\n');
    await expect(build('one')).rejects.toMatchObject({ code: 'damaged' });
    expect(readdirSync(join(data(), 'one'))).toEqual([]);
    mend('encounters.csv', 'NOR;ISL', 'NOR;ICE');
    await expect(build('one')).rejects.toThrow('have 2 problems, and nothing was built');
  });

  it('takes the place of another only where it shall, which is kept', async () => {
    await build('one');
    await expect(build('one')).rejects.toMatchObject({ code: 'dossier-exists' });
    const { setAside } = await build('one', ownThread, true);
    expect(readdirSync(join(data(), 'one')).sort()).toEqual([
      'quarrel.dragoman',
      'quarrel.replaced-20261122090807.dragoman',
    ]);
    expect(setAside).toBe(join(data(), 'one', 'quarrel.replaced-20261122090807.dragoman'));
  });

  it('tells how much of the work is done, never less than before', async () => {
    const shares: number[] = [];
    await buildShipped(quarrel(), ownThread, {
      home: join(data(), 'one'),
      maker: MAKER,
      moment: MOMENT,
      onShare: (share) => shares.push(share),
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(1);
  });
});
