import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from './built-program.js';
import { writeCables } from './cables.js';
import { expectOneSentence } from './cli-desk.js';
import { CAN_MOUNT, disks, NO_MOUNT } from './disks.js';
import { acknowledged, documentsIn, logIn, programOn } from './ledger-program.js';

/** Several transactions of documents. */
const DOCUMENTS = 240;
/** KiB that hold a ledger and some of the documents, and KiB that hold all. */
const [TOO_SMALL, ENOUGH] = [3200, 64_000];
/** Several runs of the program on a machine that may do much else. */
const LONGEST = 120_000;

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'dragoman full ')), 'cables');
  writeCables(folder, DOCUMENTS);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** The dossier `boats` in a home. */
const programIn = (home: string) =>
  programOn({ where: () => ({ home, dossier: 'boats', address: undefined }) });

/** The ledger is whole, and shows what it holds. */
async function expectReadable(run: ReturnType<typeof programIn>['run']): Promise<Run> {
  for (const verb of ['verify', 'timeline']) expect(await run(verb)).toMatchObject({ code: 0, stderr: '' });
  expect((await run('search', 'harbours')).stdout).toContain('harbours');
  const exported = await run('export');
  expect(exported).toMatchObject({ code: 0, stderr: '' });
  return exported;
}
const documents = async (run: ReturnType<typeof programIn>['run']): Promise<readonly string[]> =>
  documentsIn(logIn((await run('export')).stdout));

describe.runIf(CAN_MOUNT)(`adding to a disk that fills up${NO_MOUNT}`, () => {
  const { small, resize } = disks();

  it(
    'says so in a sentence, loses nothing, and goes on once there is room',
    async () => {
      const home = small(TOO_SMALL);
      const { run } = programIn(home);
      await run('init');
      const first = await run('add', folder);
      expectOneSentence({ ...first, stdout: '' }, join(home, 'boats.dragoman'));
      expect(first.stderr).toContain('the disk that it lies on is full');
      const told = acknowledged(first.stdout);
      expect(told.length).toBeGreaterThan(0);
      const kept = documentsIn(logIn((await expectReadable(run)).stdout));
      expect(told.filter((id) => !kept.includes(id))).toEqual([]);

      const second = await run('add', folder);
      expectOneSentence({ ...second, stdout: '' }, 'full');

      resize(home, ENOUGH);
      expect(await run('add', folder)).toMatchObject({ code: 0 });
      expect(await documents(run)).toHaveLength(DOCUMENTS);
      await expectReadable(run);
    },
    LONGEST,
  );

  it(
    'takes no half of a dossier and no half of an export',
    async () => {
      const home = small(64);
      const { run } = programIn(home);
      expectOneSentence(await run('init'), 'full');
      resize(home, ENOUGH);
      expect(await run('init')).toMatchObject({ code: 0 });
      await run('add', folder);
      const tight = small(16);
      const output = join(tight, 'boats.jsonl');
      expectOneSentence(await run('export', '--output', output), output);
      resize(tight, ENOUGH);
      expect(await run('export', '--output', output)).toMatchObject({ code: 0 });
    },
    LONGEST,
  );
});

describe.runIf(CAN_MOUNT)(`a dossier that may only be read${NO_MOUNT}`, () => {
  const { small, readOnlyView, protect } = disks();

  it.each([
    ['in a folder that may only be read', (home: string) => readOnlyView(home)],
    [
      'in a file that may only be read',
      (home: string) => {
        protect(join(home, 'boats.dragoman'));
        return home;
      },
    ],
  ])(
    '%s is shown, and takes nothing in',
    async (_, lock) => {
      const home = small(ENOUGH);
      const { run } = programIn(home);
      await run('init');
      await run('add', join(folder, 'cable-0000.md'));
      const locked = programIn(lock(home));
      const exported = await expectReadable(locked.run);
      expectOneSentence(await locked.run('add', folder), 'it may only be read');
      expect((await locked.run('export')).stdout).toBe(exported.stdout);
    },
    LONGEST,
  );
});
