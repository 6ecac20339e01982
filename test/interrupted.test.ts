import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentsOf, TODAY } from '../src/keep/index.js';
import type { Run, Running } from './built-program.js';
import { writeCables } from './cables.js';
import { faultsOf } from './ledger-checked.js';
import { acknowledged, programOn } from './ledger-program.js';
import { describeEachStore } from './stores.js';

/** More than are on their way at a time. */
const DOCUMENTS = 300;
/** Several runs of the program on a machine that may do much else. */
const LONGEST = 120_000;

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'dragoman stop ')), 'cables');
  writeCables(folder, DOCUMENTS);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Does something as soon as a run has told of its first document. */
function onFirstLine({ child, ended }: Running, act: () => void): Promise<Run> {
  child.stdout?.once('data', act);
  return ended;
}

describeEachStore('adding that is stopped half-way', (desk) => {
  const { start, run } = programOn(desk);

  /** The ledger is whole, and what was told of is there; the rest of the folder is not. */
  async function expectWhole({ stdout }: Run): Promise<void> {
    const ledger = await desk.open({ create: false, readonly: true });
    expect(await faultsOf(ledger)).toEqual([]);
    const kept = (await documentsOf(ledger.store.db, TODAY)).map(({ id }) => id);
    const told = acknowledged(stdout);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.length).toBeLessThan(DOCUMENTS);
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s keeps what it told of, and says nothing that looks like a fault',
    async (signal) => {
      await run('init');
      const running = start('add', [folder]);
      const stopped = await onFirstLine(running, () => running.child.kill(signal));
      expect(stopped).toMatchObject({ code: null, stderr: '' });
      expect(running.child.signalCode).toBe(signal);
      await expectWhole(stopped);
    },
    LONGEST,
  );

  it(
    'while it watches a folder ends after the document that it is at',
    async () => {
      await run('init');
      const running = start('add', [folder, '--watch', '600']);
      const stopped = await onFirstLine(running, () => running.child.kill('SIGINT'));
      expect(stopped.code).toBe(0);
      expect(stopped.stderr).toMatch(/^dragoman: of \d+ documents \d+ added\.\n$/);
      await expectWhole(stopped);
    },
    LONGEST,
  );

  it(
    'because nobody reads its lines any more ends without a complaint',
    async () => {
      await run('init');
      const running = start('add', [folder]);
      const stopped = await onFirstLine(running, () => running.child.stdout?.destroy());
      expect(stopped).toMatchObject({ code: 0, stderr: '' });
      await expectWhole(stopped);
    },
    LONGEST,
  );

  it(
    'is not stopped because nobody hears its complaints',
    async () => {
      await run('init');
      const running = start('add', [join(folder, 'absent.md'), folder]);
      running.child.stderr?.destroy();
      const ended = await running.ended;
      expect(new Set(acknowledged(ended.stdout)).size).toBe(DOCUMENTS);
      expect(ended.code).toBe(1);
    },
    LONGEST,
  );
});
