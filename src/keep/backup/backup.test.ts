import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyDesk, fill, logOf } from '../../../test/ledger-copies.js';
import { COD_BANKS } from '../../../test/ledger-desk.js';
import { describeEachStore } from '../../../test/stores.js';
import { backup } from './backup.js';

describeEachStore('a backup', (desk) => {
  const { at, lookAt, faultsOf, filled } = copyDesk(desk);

  it('is a whole ledger itself, in one file', async () => {
    const ledger = await filled();
    const log = await logOf(ledger);
    expect(await backup(ledger, at('copy'))).toEqual({ events: log.length, documents: 3, items: 6 });
    expect(readdirSync(desk.where().home).filter((name) => name.startsWith('copy'))).toEqual(['copy']);
    expect(await lookAt(at('copy'), logOf)).toEqual(log);
    expect(await faultsOf(at('copy'))).toEqual([]);
  });

  it('holds one moment, whoever writes meanwhile', async () => {
    const ledger = await filled(COD_BANKS.slice(0, 1));
    const writer = await desk.open({ create: false });
    const [{ events }] = await Promise.all([backup(ledger, at('copy')), fill(writer, COD_BANKS.slice(1))]);
    const log = await logOf(ledger);
    expect(await lookAt(at('copy'), logOf)).toEqual(log.slice(0, events));
    expect(await faultsOf(at('copy'))).toEqual([]);
  });

  it('takes the place of no file unless it is told to', async () => {
    const ledger = await filled();
    writeFileSync(at('notes'), 'mine');
    await expect(backup(ledger, at('notes'))).rejects.toMatchObject({
      code: 'unwritable',
      input: at('notes'),
    });
    expect(readFileSync(at('notes'), 'utf8')).toBe('mine');
    await backup(ledger, at('notes'), { replace: true });
    expect(await lookAt(at('notes'), logOf)).toEqual(await logOf(ledger));
  });

  it('is written neither into a folder, nor where there is none, nor over the ledger', async () => {
    const ledger = await filled();
    mkdirSync(at('folder'));
    await expect(backup(ledger, at('folder'), { replace: true })).rejects.toThrow('is no file');
    await expect(backup(ledger, at('absent/copy'))).rejects.toMatchObject({ code: 'missing' });
    if (desk.kind === 'sqlite')
      await expect(backup(ledger, ledger.address, { replace: true })).rejects.toThrow('is the ledger itself');
  });
});
