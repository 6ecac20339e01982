import { readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyDesk, logOf } from '../../../test/ledger-copies.js';
import { describeEachStore } from '../../../test/stores.js';
import { restore } from '../backup/restore.js';
import { migrationsFor } from './migrations.js';
import { placeOf } from './place.js';
import { copyBefore, saveBefore } from './save-before.js';

describeEachStore('a copy before a change of form', (desk) => {
  const { at, options, lookAt, filled } = copyDesk(desk);
  const place = () => placeOf(desk.where());
  const save = async () => {
    const ledger = await filled();
    writeFileSync(`${copyBefore(place(), 'next')}.part`, 'left by an attempt that was cut short');
    await ledger.store.write((tx) =>
      saveBefore(tx, ledger.store.engine, place(), 'next', migrationsFor, ledger.now()),
    );
    return ledger;
  };

  it('lies in the home, in one file, and holds the log', async () => {
    const ledger = await save();
    const name = `${desk.where().dossier}.before-next.dragoman`;
    expect(copyBefore(place(), 'next')).toBe(at(name));
    expect(readdirSync(desk.where().home).filter((file) => file.includes('.before-'))).toEqual([name]);
    expect(await lookAt(at(name), logOf)).toEqual(await logOf(ledger));
  });

  it('is enough to restore from', async () => {
    const ledger = await save();
    const { events } = await restore(copyBefore(place(), 'next'), {
      ...options(),
      dossier: 'again',
      address: at('again'),
    });
    expect(events).toBe((await logOf(ledger)).length);
    expect(await lookAt(at('again'), logOf)).toEqual(await logOf(ledger));
  });
});
