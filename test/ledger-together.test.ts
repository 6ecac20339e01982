import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../src/keep/ask/documents.js';
import { decide } from '../src/keep/decide.js';
import { openLedger } from '../src/keep/store/open.js';
import { OPEN } from '../src/keep/store/tables.js';
import { TODAY } from '../src/keep/view.js';
import { dragoman, type Run } from './built-program.js';
import { dropNamespaces, TEST_POSTGRES } from './stores.js';

/** Documents that each of two processes adds; the last five are in both folders. */
const EACH = 20;
const SHARED = 5;
const PORTS = ['Oslo', 'Bergen', 'Reykjavik', 'Copenhagen', 'London', 'Geneva', 'Vienna', 'Helsinki'];

/** A report of our own on talks of a day, unlike the others. */
const report = (n: number): string => {
  const [port, other] = [PORTS[n % 8], PORTS[(n + 3) % 8]];
  const day = `${1 + (n % 28)} ${['March', 'May', 'July'][n % 3]} ${2011 + (n % 9)}`;
  return `Envoys of Norway and Iceland met in ${port} on ${day} to talk about boat number ${n * 7919}. Norway demands
a halt to fishing off ${other} by night, and ${n * 31} nets were counted. Iceland promised to open ${n + 2} harbours by 2022.\n`;
};

const FAILED = /locked|busy|fault of ours|cannot be used/i;

describe.each([
  ['SQLite', undefined],
  ['PostgreSQL', TEST_POSTGRES],
] as const)('several programs on one dossier in %s', (store, address) => {
  const dossier = `together-${randomUUID().slice(0, 8)}`;
  const skip = store === 'PostgreSQL' && address === undefined;
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'dragoman together '));
    for (const [folder, first] of [
      ['one', 0],
      ['other', EACH - SHARED],
    ] as const) {
      mkdirSync(join(home, folder));
      for (let n = first; n < first + EACH; n++)
        writeFileSync(join(home, folder, `report-${n}.txt`), report(n));
    }
  });
  afterAll(async () => {
    rmSync(home, { recursive: true, force: true });
    if (!skip && address !== undefined) await dropNamespaces(dossier);
  });
  const run = (...args: string[]): Promise<Run> =>
    dragoman(address === undefined ? args : [...args, '--ledger', address], { env: { DRAGOMAN_HOME: home } });
  const on = (verb: string, ...args: string[]) => run(verb, ...args, '--dossier', dossier);

  /** Accepts each item that it finds until `done`. Returns how many. */
  async function reviewing(done: () => boolean): Promise<number> {
    const now = () => new Date().toISOString();
    const ledger = await openLedger({ dossier, home, ...(address && { address }), by: 'reviewer', now });
    const { db } = ledger.store;
    let accepted = 0;
    for (let last = 0; ; ) {
      const isLast = done();
      const items = await db
        .selectFrom('item')
        .select(['seq', 'id'])
        .where('seq', '>', last)
        .where('seq_to', '=', OPEN)
        .orderBy('seq')
        .execute();
      for (const { seq, id } of items) {
        await decide(ledger, { kind: 'accept', item: id });
        last = seq;
        accepted += 1;
      }
      if (isLast) break;
      await new Promise((wake) => setTimeout(wake, 20));
    }
    await ledger.store.close();
    return accepted;
  }

  it.skipIf(skip)(
    'lose nothing, and none is told that another is at work',
    async () => {
      expect((await run('init', dossier)).code).toBe(0);
      let adding = true;
      const reads: Run[] = [];
      const reading = async () => {
        while (adding) reads.push(await on('timeline'));
      };
      const accepting = reviewing(() => !adding);
      const both = Promise.all([on('add', join(home, 'one')), on('add', join(home, 'other'))]);
      const [added] = await Promise.all([both.finally(() => (adding = false)), reading()]);
      const accepted = await accepting;

      for (const { code, stderr } of [...added, ...reads]) {
        expect(stderr).not.toMatch(FAILED);
        expect(code).toBe(0);
      }
      const lines = added.flatMap(({ stdout }) => stdout.split('\n')).filter(Boolean);
      expect(lines.filter((line) => line.startsWith('added'))).toHaveLength(2 * EACH - SHARED);
      expect(lines.filter((line) => line.startsWith('there already'))).toHaveLength(SHARED);
      expect(accepted).toBeGreaterThan(EACH);
      const { code, stdout } = await on('verify');
      expect([code, stdout]).toEqual([0, expect.any(String)]);

      const now = () => new Date().toISOString();
      const ledger = await openLedger({ dossier, home, ...(address && { address }), by: 'x', now });
      expect(await documentsOf(ledger.store.db, TODAY)).toHaveLength(2 * EACH - SHARED);
      const decided = await ledger.store.db
        .selectFrom('event')
        .select('seq')
        .where('kind', '=', 'item.accepted')
        .execute();
      expect(decided).toHaveLength(accepted);
      await ledger.store.close();
    },
    120_000,
  );
});
