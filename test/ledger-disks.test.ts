import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addReadings } from '../src/keep/add/add-reading.js';
import { extentOf } from '../src/keep/ask/extent.js';
import { backup } from '../src/keep/backup/backup.js';
import { restore } from '../src/keep/backup/restore.js';
import { begin } from '../src/keep/begin.js';
import type { Ledger } from '../src/keep/ledger.js';
import { type OpenOptions, openLedger } from '../src/keep/store/open.js';
import { verify } from '../src/keep/verify.js';
import { CAN_MOUNT, disks, NO_MOUNT } from './disks.js';
import { readingOf } from './ledger-desk.js';
import { MAKER } from './ledger-process.js';
import { tickingClock } from './stores.js';

const opened: Ledger[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
// Asked for last, so that it is tidied up first: a protected file cannot be removed.
const { small, resize, readOnlyView, protect } = disks();

function folder(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'dragoman disks ')));
  return folders.at(-1) ?? '';
}

async function open(home: string, options: Partial<OpenOptions> = {}): Promise<Ledger> {
  const ledger = await openLedger({ dossier: 'cod', home, by: 'anna', now: tickingClock(), ...options });
  opened.push(ledger);
  return ledger;
}

async function made(home: string): Promise<Ledger> {
  const ledger = await open(home, { create: true });
  await begin(ledger, { name: 'cod', title: 'Cod', parties: [] });
  return ledger;
}

/** Adds a document of about 20 kB. */
const add = (ledger: Ledger, number: number) => {
  const words = `Norway and Iceland met in Bergen for the round of talks number ${number}`;
  const filler = Array.from(
    { length: 300 },
    (_, i) => `Nobody spoke of boat ${number * 1000 + i} or its nets again.`,
  );
  const talks = {
    kind: 'encounter',
    parties: ['NOR', 'ISL'],
    status: 'held',
    when: '2021',
    where: 'Bergen',
    level: 'officials',
    outcome: 'unstated',
  } as const;
  const slots = { ...talks, parties: [...talks.parties] };
  const reading = readingOf(`talks-${number}`, '2021-05-14', `${words}. ${filler.join(' ')}`, [
    { words, slots },
  ]);
  return addReadings(ledger, [{ reading, maker: MAKER, outlet: null }]);
};

async function faultsOf(ledger: Ledger): Promise<readonly unknown[]> {
  const scratch = await open(folder(), { create: true });
  return (await verify(ledger, scratch.store)).faults;
}
const documentsIn = async ({ store }: Ledger) => (await extentOf(store.db)).documents;

describe.runIf(CAN_MOUNT)(`a full disk${NO_MOUNT}`, () => {
  it('is told in a sentence, harms nothing, and once there is room the work goes on', async () => {
    const home = small(1500);
    const ledger = await made(home);
    let added = 0;
    const filling = async () => {
      for (; ; added++) await add(ledger, added);
    };
    await expect(filling()).rejects.toMatchObject({ code: 'disk-full', input: join(home, 'cod.dragoman') });
    expect(added).toBeGreaterThan(3);
    expect(await documentsIn(ledger)).toBe(added);
    expect(await faultsOf(ledger)).toEqual([]);
    resize(home, 8000);
    await add(ledger, added);
    expect(await documentsIn(await open(home))).toBe(added + 1);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('leaves no half of a new dossier', async () => {
    const home = small(64);
    await expect(made(home)).rejects.toMatchObject({ code: 'disk-full' });
    resize(home, 4000);
    expect(await documentsIn(await made(home))).toBe(0);
  });

  it('leaves no half of a backup, and none of a dossier that is restored', async () => {
    const ledger = await made(folder());
    for (let i = 0; i < 10; i++) await add(ledger, i);
    const disk = small(300);
    await expect(backup(ledger, join(disk, 'copy'))).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(disk)).toEqual([]);
    const copy = join(folder(), 'copy');
    await backup(ledger, copy);
    const home = small(400);
    const options = { dossier: 'cod', home, by: 'anna', now: tickingClock() };
    await expect(restore(copy, options)).rejects.toMatchObject({ code: 'disk-full' });
    expect(existsSync(join(home, 'cod.dragoman'))).toBe(false);
    resize(home, 8000);
    expect(await restore(copy, options)).toMatchObject({ dossier: 'cod', setAside: null });
  });
});

describe.runIf(CAN_MOUNT)(`what may only be read${NO_MOUNT}`, () => {
  /** A ledger in one file, as it stands when nobody has it open. */
  async function atRest(): Promise<string> {
    const ledger = await made(folder());
    await add(ledger, 1);
    const home = folder();
    await backup(ledger, join(home, 'cod.dragoman'));
    return home;
  }

  it('is read, and not written, where folder and file are protected', async () => {
    const home = readOnlyView(await atRest());
    expect(await documentsIn(await open(home, { readonly: true }))).toBe(1);
    await expect(open(home)).rejects.toMatchObject({ code: 'read-only' });
    const target = join(folder(), 'copy');
    expect(await backup(await open(home, { readonly: true }), target)).toMatchObject({ documents: 1 });
  });

  it('is read as it was last written, where somebody wrote in it before', async () => {
    const home = await atRest();
    const writer = await open(home);
    await add(writer, 2);
    const view = readOnlyView(home);
    expect(await documentsIn(await open(view, { readonly: true }))).toBe(2);
  });

  it('is refused, rather than shown as it was before, where the last changes cannot be read', async () => {
    const home = await atRest();
    await add(await open(home), 2);
    const left = folder();
    for (const end of ['', '-wal'])
      copyFileSync(join(home, `cod.dragoman${end}`), join(left, `cod.dragoman${end}`));
    const view = readOnlyView(left);
    await expect(open(view, { readonly: true })).rejects.toMatchObject({ code: 'read-only' });
  });

  it('is read, and not written, where the file alone is protected', async () => {
    const home = await atRest();
    protect(join(home, 'cod.dragoman'));
    expect(await documentsIn(await open(home, { readonly: true }))).toBe(1);
    const writing = open(home).then((ledger) => add(ledger, 2));
    await expect(writing).rejects.toMatchObject({ code: 'read-only' });
  });

  it('takes no new dossier and no backup', async () => {
    const view = readOnlyView(folder());
    await expect(made(view)).rejects.toMatchObject({ code: 'read-only' });
    await expect(made(join(view, 'deeper'))).rejects.toMatchObject({ code: 'unwritable' });
    const ledger = await made(folder());
    await expect(backup(ledger, join(view, 'copy'))).rejects.toMatchObject({ code: 'read-only' });
  });
});
