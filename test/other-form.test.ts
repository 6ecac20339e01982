import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, expect, it, vi } from 'vitest';
import { program } from '../src/cli/program.js';
import { dragoman } from './built-program.js';
import { expectOneSentence } from './cli-desk.js';
import { programOn } from './ledger-program.js';
import { describeEachStore, type StoreDesk } from './stores.js';

/** A step that the built program does not know: these tests play the program of a later year. */
const STEP = '2100-01-01-later';
vi.mock('../src/keep/store/migrations.js', async (original) => {
  const { migrationsFor: known } = await original<typeof import('../src/keep/store/migrations.js')>();
  const later = {
    up: async (db: Kysely<unknown>) => void (await sql.raw('create table later (a text)').execute(db)),
  };
  const both: typeof known = (engine) => ({ ...known(engine), [STEP]: later });
  return { migrationsFor: both };
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs a verb of the later program, in this process. Returns what it printed. */
async function later({ where }: StoreDesk, ...args: string[]): Promise<string> {
  const { dossier, home, address } = where();
  vi.stubEnv('DRAGOMAN_HOME', home);
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const place = address === undefined ? [] : ['--ledger', address];
  await program().parseAsync([...args, '--dossier', dossier, ...place], { from: 'user' });
  return written.mock.calls.map(([text]) => String(text)).join('');
}

/** Several runs of the program on a machine that may do much else. */
const LONGEST = 120_000;

describeEachStore('a ledger that an older program made', (desk) => {
  const { run, start } = programOn(desk);

  it(
    'is copied and brought up; the older program refuses it then, and takes the copy',
    async () => {
      await run('init', '--title', 'Boats');
      const input = 'Envoys of Norway and Iceland met in Bergen on 4 March 2014.\n';
      expect(await start('add', ['-'], { input }).ended).toMatchObject({ code: 0 });
      const before = await run('timeline', '--json');

      expect(await later(desk, 'timeline', '--json')).toBe(before.stdout);

      for (const [verb, ...args] of [['timeline'], ['add', '-'], ['verify']] as const)
        expectOneSentence(await run(verb, ...args), `was made by a newer Dragoman (${STEP})`);

      const { dossier, home } = desk.where();
      const copy = join(home, `${dossier}.before-${STEP}.dragoman`);
      const env = { DRAGOMAN_HOME: home };
      expect(await dragoman(['restore', copy, '--dossier', 'boats'], { env })).toMatchObject({ code: 0 });
      expect(await dragoman(['verify', '--dossier', 'boats'], { env })).toMatchObject({ code: 0 });
      expect(await dragoman(['timeline', '--json', '--dossier', 'boats'], { env })).toEqual(before);
    },
    LONGEST,
  );
});
