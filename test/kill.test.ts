import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentsOf, TODAY } from '../src/keep/index.js';
import type { Run, Running } from './built-program.js';
import { writeCables } from './cables.js';
import { faultsOf } from './ledger-checked.js';
import { acknowledged, documentsIn, logIn, programOn } from './ledger-program.js';
import { describeEachStore } from './stores.js';

const DOCUMENTS = 200;
/** How often one filling of a dossier is killed before it may come to its end; bench/kill.mjs asks for other numbers. */
const KILLS = Number(process.env.DRAGOMAN_KILLS ?? 5);
const FILLINGS = Number(process.env.DRAGOMAN_FILLINGS ?? 1);
/** The longest wait after the document at which a run is to be killed, in milliseconds: the next transaction is under way by then. */
const LINGER = 400;
/** A filling with its kills and checks takes seconds; a machine that does much else may need minutes. */
const LONGEST = 300_000;

/** When a run is killed: once it has told of so many documents, and then so many milliseconds later. */
interface Moment {
  readonly documents: number;
  readonly milliseconds: number;
}

/** The moments of one filling, each by chance within its own stretch of the folder, so that all fillings together cover all of it. */
const momentsOf = (filling: number): readonly Moment[] =>
  Array.from({ length: KILLS }, (_, kill) => ({
    documents: Math.floor(((kill * FILLINGS + filling + Math.random()) / (KILLS * FILLINGS)) * DOCUMENTS),
    milliseconds: Math.floor(Math.random() * LINGER),
  }));

/** Kills a run, threads and all, without a word of warning. One that has come to its end by then ends as it does. */
async function killedAt({ child, ended }: Running, { documents, milliseconds }: Moment): Promise<Run> {
  const kill = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  let timer: NodeJS.Timeout | undefined;
  let lines = 0;
  const lookAt = (text: string): void => {
    lines += text.split('\n').length - 1;
    if (lines >= documents) timer ??= setTimeout(kill, milliseconds);
  };
  child.stdout?.on('data', lookAt);
  lookAt('');
  return ended.finally(() => clearTimeout(timer));
}

let home = '';
let folder = '';
let undisturbed: ReturnType<typeof logIn> = [];
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman kill '));
  folder = join(home, 'cables');
  writeCables(folder, DOCUMENTS);
  const { run } = programOn({ where: () => ({ home, dossier: 'undisturbed', address: undefined }) });
  await run('init', '--title', 'Boats');
  expect(await run('add', folder)).toMatchObject({ code: 0 });
  undisturbed = logIn((await run('export')).stdout);
}, LONGEST);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describeEachStore('a folder of 200 documents whose adding is killed again and again', (desk) => {
  const { start, run } = programOn(desk);

  /** One run that is killed, and what must hold afterwards. Returns whether the kill came in time. */
  async function survived(moment: Moment, told: Set<string>): Promise<boolean> {
    const { code, stdout } = await killedAt(start('add', [folder], { detached: true }), moment);
    for (const id of acknowledged(stdout)) told.add(id);
    const ledger = await desk.open({ create: false, readonly: true });
    expect(await faultsOf(ledger)).toEqual([]);
    const kept = (await documentsOf(ledger.store.db, TODAY)).map(({ id }) => id);
    await ledger.store.close();
    expect([...told].filter((id) => !kept.includes(id))).toEqual([]);
    if (process.env.DRAGOMAN_KILLS)
      console.log(`${desk.kind}: killed ${JSON.stringify(moment)}, ${code === null ? 'in time' : 'too late'}: \
${told.size} documents told of, ${kept.length} in the ledger, whole`);
    return code === null;
  }

  it.each(Array.from({ length: FILLINGS }, (_, filling) => [momentsOf(filling)]))(
    'keeps what it told of, stays whole, and has in the end what an undisturbed run has: %j',
    async (moments) => {
      await run('init', '--title', 'Boats');
      const told = new Set<string>();
      let killed = 0;
      for (const moment of moments) if (await survived(moment, told)) killed += 1;
      expect(killed).toBeGreaterThanOrEqual(Math.floor(KILLS / 2));
      const last = await run('add', folder);
      expect(last).toMatchObject({ code: 0 });
      expect(new Set(acknowledged(last.stdout)).size).toBe(DOCUMENTS);
      expect(await run('verify')).toMatchObject({ code: 0 });
      const log = logIn((await run('export')).stdout);
      expect(new Set(documentsIn(log)).size).toBe(DOCUMENTS);
      expect(withoutDossier(log)).toEqual(withoutDossier(undisturbed));
    },
    LONGEST,
  );
});

/** A log without its first event, which names the dossier. */
const withoutDossier = (log: ReturnType<typeof logIn>) => log.slice(1);
