import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, TODAY, timeline } from '../src/keep/index.js';
import { openLedger } from '../src/keep/store/open.js';
import type { Entry, ItemKind } from '../src/record/index.js';
import { dragoman, started } from './built-program.js';
import { expectOneSentence } from './cli-desk.js';
import { ROOT } from './house.js';
import { logOf } from './ledger-copies.js';

/** Time that builds of the whole dossier may take on a busy machine, in milliseconds. */
const LONGEST = 120_000;

describe('the Korea dossier', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman korea '));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const home = (name: string): string => join(folder, name);
  const run = (name: string, ...args: string[]) => dragoman(args, { env: { DRAGOMAN_HOME: home(name) } });
  const files = (name: string): string[] => readdirSync(home(name)).sort();
  const lookAt = async <T>(name: string, look: (ledger: Ledger) => Promise<T>): Promise<T> => {
    const where = { dossier: 'korea', home: home(name), by: 'anna', now: () => '2026-11-22T00:00:00Z' };
    const ledger = await openLedger({ ...where, readonly: true });
    return look(ledger).finally(() => ledger.store.close());
  };
  const entriesIn = (name: string, kind: ItemKind): Promise<readonly Entry[]> =>
    lookAt(
      name,
      async ({ store }) => (await timeline(store.db, TODAY, { kinds: [kind] }, { limit: 1000 })).rows,
    );

  it('is made ready where it is asked for the first time, and is whole', { timeout: LONGEST }, async () => {
    const summit = ['timeline', '--from', '2018-06-12', '--to', '2018-06-12', '--kind', 'encounter'];
    const first = await run('one', ...summit);
    expect(first.code).toBe(0);
    expect(first.stderr).toBe('dragoman: making the dossier korea ready, once …\n');
    expect(first.stdout).toContain('Singapore');
    expect((await run('one', ...summit)).stderr).toBe('');
    expect(await run('one', 'verify', '--dossier', 'korea')).toMatchObject({ code: 0, stderr: '' });
    expectOneSentence(await run('one', 'init', 'korea'), '--force');
  });

  it('holds the meetings of the leaders, each on three sources at least', async () => {
    const leaders = (await entriesIn('one', 'encounter')).filter(
      ({ slots }) =>
        slots.kind === 'encounter' &&
        slots.status === 'held' &&
        slots.level === 'leaders' &&
        ['USA:Donald Trump', 'PRK:Kim Jong Un'].every((leader) => slots.parties.includes(leader)),
    );
    expect(
      leaders.map(({ slots }) => 'when' in slots && 'where' in slots && [slots.when, slots.where]),
    ).toEqual([
      ['2018-06-12', 'Singapore'],
      ['2019-02-27/2019-02-28', 'Hanoi'],
      ['2019-06-30', 'Panmunjom'],
    ]);
    for (const { sources } of leaders) expect(sources).toBeGreaterThanOrEqual(3);
  });

  it('holds six nuclear tests and more than 240 launches, none of them twice', async () => {
    const tests = (await entriesIn('one', 'capability')).filter(
      ({ slots, reports }) =>
        slots.kind === 'capability' &&
        slots.change === 'test' &&
        reports.some(({ document }) => document.row?.table === 'tests'),
    );
    const rowsOf = (entry: Entry): string[] =>
      entry.reports.flatMap(({ document }) =>
        document.row?.table === 'tests' ? (document.row.id ?? []) : [],
      );
    const rows = tests.flatMap(rowsOf);
    expect(new Set(rows).size).toBe(rows.length);
    expect(tests.filter((entry) => rowsOf(entry).length > 1)).toEqual([]);
    const ofSystem = (system: string) =>
      tests.filter(({ slots }) => slots.kind === 'capability' && slots.system === system);
    expect(ofSystem('nuclear').map(({ first }) => first)).toEqual([
      '2006-10-09',
      '2009-05-25',
      '2013-02-12',
      '2016-01-06',
      '2016-09-09',
      '2017-09-03',
    ]);
    expect(ofSystem('missile').length).toBeGreaterThanOrEqual(240);
  });

  it('holds sixty encounters and more that were verified', async () => {
    const entries = await entriesIn('one', 'encounter');
    const verified = entries.filter(({ reports }) => reports.some(({ document }) => document.row?.verified));
    expect(verified.length).toBeGreaterThanOrEqual(60);
  });

  it('is not there by half where the making is killed, and the same the next time', {
    timeout: LONGEST,
  }, async () => {
    const { child, ended } = started(['init', 'korea'], { env: { DRAGOMAN_HOME: home('two') } });
    const begun = () => existsSync(home('two')) && files('two').some((name) => name.includes('.part-'));
    while (child.exitCode === null && !begun()) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    expect(files('two').filter((name) => name.endsWith('.dragoman'))).toEqual([]);
    expect(await run('two', 'init', 'korea')).toMatchObject({ code: 0, stderr: '' });
    expect(files('two')).toEqual(['korea.dragoman']);
    expect(await lookAt('two', logOf)).toEqual(await lookAt('one', logOf));
  });
});

it('the report on the Korea dossier says what is so today (node scripts/korea-page.mjs)', () => {
  const script = join(ROOT, 'scripts', 'korea-page.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('a sample of its rows is the same for the same seed', () => {
  const sample = (seed: string) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'korea-sample.mjs'), '--seed', seed], {
      encoding: 'utf8',
    });
  const { stdout } = sample('7');
  expect(stdout.match(/^\d+\. \w+\/\S+: /gm)).toHaveLength(50);
  expect(sample('7').stdout).toBe(stdout);
  expect(sample('8').stdout).not.toBe(stdout);
});
