import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from './built-program.js';
import { writeCables } from './cables.js';
import { acknowledged, documentsIn, logIn, programOn } from './ledger-program.js';
import { describeEachStore } from './stores.js';

const DOCUMENTS = 60;
/** Documents that each of two processes adds: some are given to both. */
const EACH = 40;
/** Four programs at once on a machine that may do much else. */
const LONGEST = 300_000;

let home = '';
let cables: readonly string[] = [];
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dragoman crowd '));
  cables = writeCables(join(home, 'cables'), DOCUMENTS);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Everything that was asked of the program went well, and it had nothing to complain of. */
const expectQuiet = (runs: readonly Run[]): void => {
  expect(runs.filter(({ code }) => code !== 0)).toEqual([]);
  expect(runs.map(({ stderr }) => stderr).filter((said) => /locked|busy|cannot|fault/i.test(said))).toEqual(
    [],
  );
};

describeEachStore('a dossier that four programs work on at once', (desk) => {
  const { start, run } = programOn(desk);

  /** Runs verbs one after the other, all of them at least once, until the work is done. */
  async function meanwhile(
    work: Promise<unknown>,
    turn: () => Promise<readonly Run[]>,
  ): Promise<readonly Run[]> {
    let done = false;
    const ended = work.finally(() => {
      done = true;
    });
    const runs = [...(await turn())];
    while (!done) runs.push(...(await turn()));
    await ended;
    return runs;
  }
  const reading = async (): Promise<readonly Run[]> => [
    await run('verify'),
    await run('timeline', '--json'),
    await run('search', 'harbours'),
    await run('export'),
    await run('backup', join(desk.where().home, 'copy'), '--replace'),
  ];
  const reviewing = async (): Promise<readonly Run[]> => {
    const input = 'a\na\na\nq\n';
    const env = { DRAGOMAN_USER: 'reviewer' };
    return [await start('review', ['--sort', 'doubt'], { input, env }).ended];
  };

  it(
    'loses nothing, has nothing double, and keeps nobody out',
    async () => {
      await run('init');
      const adding = Promise.all([
        run('add', ...cables.slice(0, EACH)),
        run('add', ...cables.slice(DOCUMENTS - EACH)),
      ]);
      const [added, read, reviewed] = await Promise.all([
        adding,
        meanwhile(adding, reading),
        meanwhile(adding, reviewing),
      ]);
      expectQuiet([...added, ...read, ...reviewed]);

      expect(await run('verify')).toMatchObject({ code: 0 });
      const log = logIn((await run('export')).stdout);
      const told = added.flatMap(({ stdout }) => acknowledged(stdout));
      expect(told).toHaveLength(2 * EACH);
      expect(documentsIn(log)).toHaveLength(DOCUMENTS);
      expect(new Set(documentsIn(log))).toEqual(new Set(told));

      const decisions = reviewed.flatMap(({ stdout }) => eventsDecided(stdout));
      const decided = log.filter(({ what }) => what.kind === 'item.accepted').map(({ seq }) => seq);
      expect(decisions.length).toBeGreaterThan(0);
      expect(decisions).toEqual(decided);
    },
    LONGEST,
  );
});

/** The places in the log that a review told of after each decision. */
const eventsDecided = (stdout: string): readonly number[] =>
  [...stdout.matchAll(/\(event (\d+)\)/g)].map(([, seq]) => Number(seq));

describeEachStore('a folder that two programs add at once', (desk) => {
  const { run } = programOn(desk);

  it(
    'is added once, and reads as one program reads it',
    async () => {
      await run('init');
      const few = cables.slice(0, 20);
      const both = await Promise.all([run('add', ...few), run('add', ...few)]);
      expectQuiet(both);
      expect(both.map(({ stdout }) => new Set(acknowledged(stdout)).size)).toEqual([few.length, few.length]);
      const added = both
        .flatMap(({ stdout }) => stdout.split('\n'))
        .filter((line) => line.startsWith('added'));
      expect(added).toHaveLength(few.length);
      expect(await run('verify')).toMatchObject({ code: 0 });
      expect(documentsIn(logIn((await run('export')).stdout))).toHaveLength(few.length);
    },
    LONGEST,
  );
});

describeEachStore('two programs that make the same dossier at once', (desk) => {
  const { run } = programOn(desk);

  it(
    'make one, and one of them is told so',
    async () => {
      const both = await Promise.all([run('init'), run('init')]);
      const [made, refused] = both.sort((a, b) => Number(a.code) - Number(b.code));
      expect(made).toMatchObject({ code: 0, stderr: '' });
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused?.stderr).toContain(`There is a dossier "${desk.where().dossier}" already`);
      expect(await run('verify')).toMatchObject({ code: 0 });
    },
    LONGEST,
  );
});
