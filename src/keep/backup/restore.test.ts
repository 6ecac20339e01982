import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { copyDesk, fill, logOf } from '../../../test/ledger-copies.js';
import { COD_BANKS } from '../../../test/ledger-desk.js';
import { describeEachStore } from '../../../test/stores.js';
import { openLedger } from '../store/open.js';
import { backup } from './backup.js';
import { restore } from './restore.js';

describeEachStore('a copy', (desk) => {
  const { at, options, lookAt, faultsOf, filled } = copyDesk(desk);
  const again = () => ({ ...options(), dossier: 'again', address: at('again') });

  it('is restored into a file, seals and all', async () => {
    const ledger = await filled();
    await backup(ledger, at('copy'));
    const restored = await restore(at('copy'), again());
    expect(restored).toMatchObject({ dossier: 'again', address: at('again'), setAside: null });
    expect(await lookAt(at('again'), logOf)).toEqual(await logOf(ledger));
    expect(await faultsOf(at('again'))).toEqual([]);
  });

  it('is restored under the name that it knows, where the dossier was', async () => {
    const { dossier, ...where } = options();
    const ledger = await filled();
    const log = await logOf(ledger);
    await backup(ledger, at('copy'));
    await ledger.store.close();
    await expect(restore(at('copy'), where)).rejects.toMatchObject({
      code: 'dossier-exists',
      input: dossier,
    });
    expect(await restore(at('copy'), { ...where, replace: true })).toMatchObject({ dossier });
    expect(await logOf(await desk.open({ create: false }))).toEqual(log);
  });

  it('sets aside what was there, and the dossier can be written in again', async () => {
    const ledger = await filled(COD_BANKS.slice(0, 1));
    await backup(ledger, at('copy'));
    const before = await logOf(ledger);
    await fill(ledger, COD_BANKS.slice(1));
    const later = await logOf(ledger);
    await ledger.store.close();
    const { setAside } = await restore(at('copy'), { ...options(), replace: true });
    expect(setAside).toMatch(/replaced[-_]\d{14}/);
    const now = await desk.open({ create: false });
    expect(await logOf(now)).toEqual(before);
    await fill(now, COD_BANKS.slice(1));
    expect((await logOf(now)).length).toBe(later.length);
    if (desk.kind === 'sqlite') expect(await lookAt(setAside ?? '', logOf)).toEqual(later);
  });

  it('is refused where it is damaged, and nothing is touched', async () => {
    await backup(await filled(), at('copy'));
    const bytes = readFileSync(at('copy'));
    bytes.fill(0x5a, 8192, 8192 + 3 * 4096);
    writeFileSync(at('damaged'), bytes);
    await expect(restore(at('damaged'), again())).rejects.toMatchObject({ code: 'damaged' });
    writeFileSync(at('short'), readFileSync(at('copy')).subarray(0, 20_000));
    await expect(restore(at('short'), again())).rejects.toMatchObject({ code: 'damaged' });
    writeFileSync(at('text'), 'no backup at all, only some words in a row\n'.repeat(200));
    await expect(restore(at('text'), again())).rejects.toMatchObject({ code: 'not-a-ledger' });
    writeFileSync(at('empty'), '');
    await expect(restore(at('empty'), again())).rejects.toMatchObject({ code: 'not-a-ledger' });
    await expect(restore(at('absent'), again())).rejects.toMatchObject({ code: 'missing' });
    expect(existsSync(at('again'))).toBe(false);
  });

  it('is refused where a seal is broken', async () => {
    await backup(await filled(), at('copy'));
    copyFileSync(at('copy'), at('forged'));
    const forged = await openLedger({ ...options(), address: at('forged') });
    await sql.raw('drop trigger event_no_update').execute(forged.store.db);
    await sql.raw(`update event set "by" = 'somebody' where seq = 2`).execute(forged.store.db);
    await forged.store.close();
    await expect(restore(at('forged'), again())).rejects.toThrow('Event 2 was changed after it was sealed');
  });
});
