import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COD_BANKS, note } from '../../../test/ledger-desk.js';
import { describeEachStore, type StoreDesk, tickingClock } from '../../../test/stores.js';
import { addReadings } from '../add/add-reading.js';
import type { Ledger } from '../ledger.js';
import { eventsAfter } from '../log.js';
import { type OpenOptions, openLedger } from '../store/open.js';
import type { Row } from '../store/tables.js';
import { verify } from '../verify.js';
import { backup } from './backup.js';
import { restore } from './restore.js';

const MAKER = { version: '0.1.0', code: 'code', models: 'models' };
const parties = ['NOR', 'ISL'];

/** Our invented dossier in a store. */
async function filled(desk: StoreDesk, readings = COD_BANKS): Promise<Ledger> {
  const ledger = await desk.open();
  const dossier = { name: desk.where().dossier, title: 'The cod banks', parties };
  await note(ledger, [{ what: { kind: 'dossier.opened', dossier } }]);
  await addReadings(
    ledger,
    readings.map((reading) => ({ reading, maker: MAKER, outlet: null })),
  );
  return ledger;
}

async function logOf({ store }: Ledger): Promise<Row<'event'>[]> {
  const rows: Row<'event'>[] = [];
  for await (const row of eventsAfter(store.db)) rows.push(row);
  return rows;
}

describeEachStore('a backup', (desk) => {
  const at = (name: string) => join(desk.where().home, name);
  const options = (): Omit<OpenOptions, 'create'> => ({ ...desk.where(), by: 'tester', now: tickingClock() });
  /** A ledger in a file, looked at as it is. */
  const lookAt = async <T>(path: string, look: (ledger: Ledger) => Promise<T>): Promise<T> => {
    const ledger = await openLedger({ ...options(), address: path, readonly: true });
    return look(ledger).finally(() => ledger.store.close());
  };
  const scratch = async () =>
    (await openLedger({ ...options(), address: at('scratch'), create: true })).store;

  it('is a whole ledger itself, in one file', async () => {
    const ledger = await filled(desk);
    const log = await logOf(ledger);
    expect(await backup(ledger, at('copy'))).toEqual({ events: log.length, documents: 3, items: 6 });
    expect(readdirSync(desk.where().home).filter((name) => name.startsWith('copy'))).toEqual(['copy']);
    expect(await lookAt(at('copy'), logOf)).toEqual(log);
    const store = await scratch();
    expect((await lookAt(at('copy'), (copy) => verify(copy, store))).faults).toEqual([]);
    await store.close();
  });

  it('holds one moment, whoever writes meanwhile', async () => {
    const ledger = await filled(desk, COD_BANKS.slice(0, 1));
    const writer = await desk.open({ create: false });
    const adding = addReadings(
      writer,
      COD_BANKS.slice(1).map((reading) => ({ reading, maker: MAKER, outlet: null })),
    );
    const [{ events }] = await Promise.all([backup(ledger, at('copy')), adding]);
    const log = await logOf(ledger);
    expect(await lookAt(at('copy'), logOf)).toEqual(log.slice(0, events));
  });

  it('takes the place of no file unless it is told to, and never that of the ledger', async () => {
    const ledger = await filled(desk);
    writeFileSync(at('notes'), 'mine');
    await expect(backup(ledger, at('notes'))).rejects.toMatchObject({
      code: 'unwritable',
      input: at('notes'),
    });
    expect(readFileSync(at('notes'), 'utf8')).toBe('mine');
    await backup(ledger, at('notes'), { replace: true });
    expect(await lookAt(at('notes'), logOf)).toEqual(await logOf(ledger));
    mkdirSync(at('folder'));
    await expect(backup(ledger, at('folder'), { replace: true })).rejects.toThrow('is no file');
    await expect(backup(ledger, at('absent/copy'))).rejects.toMatchObject({ code: 'missing' });
    if (desk.kind === 'sqlite')
      await expect(backup(ledger, ledger.address, { replace: true })).rejects.toThrow('is the ledger itself');
  });

  it('is restored, seals and all, and the dossier is whole', async () => {
    const ledger = await filled(desk);
    await backup(ledger, at('copy'));
    const restored = await restore(at('copy'), { ...options(), dossier: 'again', address: at('again') });
    expect(restored).toMatchObject({ address: at('again'), setAside: null });
    expect(await lookAt(at('again'), logOf)).toEqual(await logOf(ledger));
    const store = await scratch();
    expect((await lookAt(at('again'), (copy) => verify(copy, store))).faults).toEqual([]);
    await store.close();
  });

  it('is not restored over a dossier, unless that one shall be set aside', async () => {
    const ledger = await filled(desk, COD_BANKS.slice(0, 1));
    await backup(ledger, at('copy'));
    const before = await logOf(ledger);
    await note(ledger, [
      { what: { kind: 'dossier.changed', dossier: { name: 'x', title: 'Later', parties } } },
    ]);
    await ledger.store.close();
    await expect(restore(at('copy'), options())).rejects.toMatchObject({ code: 'dossier-exists' });
    const { setAside } = await restore(at('copy'), { ...options(), replace: true });
    expect(setAside).toMatch(/replaced[-_]\d{14}/);
    const now = await desk.open({ create: false });
    expect(await logOf(now)).toEqual(before);
    await note(now, [{ what: { kind: 'dossier.changed', dossier: { name: 'x', title: 'On', parties } } }]);
    if (desk.kind === 'sqlite') expect(await lookAt(setAside ?? '', logOf)).toHaveLength(before.length + 1);
  });

  it('is refused where it is damaged, and nothing is touched', async () => {
    const ledger = await filled(desk);
    await backup(ledger, at('copy'));
    const bytes = readFileSync(at('copy'));
    bytes.fill(0x5a, 8192, 8192 + 3 * 4096);
    writeFileSync(at('damaged'), bytes);
    const again = { ...options(), address: at('again') };
    await expect(restore(at('damaged'), again)).rejects.toMatchObject({ code: 'damaged' });
    writeFileSync(at('short'), bytes.subarray(0, 20_000));
    await expect(restore(at('short'), again)).rejects.toMatchObject({ code: 'damaged' });
    writeFileSync(at('text'), 'no backup at all, only some words in a row\n'.repeat(200));
    await expect(restore(at('text'), again)).rejects.toMatchObject({ code: 'not-a-ledger' });
    await expect(restore(at('absent'), again)).rejects.toMatchObject({ code: 'missing' });
    expect(existsSync(at('again'))).toBe(false);
  });

  it('is refused where a seal is broken', async () => {
    const ledger = await filled(desk);
    await backup(ledger, at('copy'));
    copyFileSync(at('copy'), at('forged'));
    const forged = await openLedger({ ...options(), address: at('forged') });
    const { sql } = await import('kysely');
    await sql.raw('drop trigger event_no_update').execute(forged.store.db);
    await sql.raw(`update event set "by" = 'somebody' where seq = 2`).execute(forged.store.db);
    await forged.store.close();
    const asked = restore(at('forged'), { ...options(), address: at('again') });
    await expect(asked).rejects.toThrow('Event 2 was changed after it was sealed');
  });
});
