import { copyFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { copyDesk, fill } from '../../../test/ledger-copies.js';
import { COD_BANKS } from '../../../test/ledger-desk.js';
import { describeEachStore } from '../../../test/stores.js';
import { begin } from '../begin.js';
import { openLedger } from '../store/open.js';
import { backup } from './backup.js';
import { checkCopy } from './check-copy.js';

describeEachStore('a look at a copy', (desk) => {
  const { at, options, filled } = copyDesk(desk);
  /** Changes a copy as nobody should. */
  async function forge(path: string, ...statements: string[]): Promise<string> {
    copyFileSync(at('copy'), path);
    const { store } = await openLedger({ ...options(), address: path });
    for (const statement of statements) await sql.raw(statement).execute(store.db);
    await store.close();
    return path;
  }

  it('finds it good, also when the ledger has moved on', async () => {
    const ledger = await filled(COD_BANKS.slice(0, 2));
    const checked = await backup(ledger, at('copy'));
    await fill(ledger, COD_BANKS.slice(2));
    expect(await checkCopy(at('copy'), ledger)).toEqual(checked);
  });

  it.each([
    ['a text that was changed', `update document_text set text = text || '.'`, 'was changed'],
    ['a table that lacks a row', 'delete from item where seq = (select max(seq) from item)', 'hold as much'],
    [
      'a log that lacks its end',
      'drop trigger event_no_delete; delete from event where seq = (select max(seq) from event)',
      'hold as much',
    ],
  ])('finds %s', async (_, statements, told) => {
    const ledger = await filled();
    await backup(ledger, at('copy'));
    const forged = await forge(at('forged'), ...statements.split('; '));
    await expect(checkCopy(forged, ledger)).rejects.toMatchObject({ code: 'damaged' });
    await expect(checkCopy(forged, ledger)).rejects.toThrow(told);
  });

  it('finds a copy of another ledger', async () => {
    const ledger = await filled();
    const other = await openLedger({ ...options(), address: at('other'), create: true });
    await begin(other, { name: 'other', title: 'Other', parties: [] });
    await backup(other, at('copy'));
    await other.store.close();
    await expect(checkCopy(at('copy'), ledger)).rejects.toThrow('ends with another event');
  });
});
