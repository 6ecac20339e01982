import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { changedIn, changeLines } from './changed.js';
import { decide, endOfLog, logPage } from './keep/index.js';

const desk = ledgerDesk();
const named = (field: string): string => `the field ${field}`;
const kinds = (lines: ReturnType<typeof changeLines>): string => lines.map(({ change }) => change).join(' ');

describe('what changed', () => {
  it('is told part by part', async () => {
    const changed = await changedIn(await desk.ledger(), { from: '2022-01-05' }, named);
    expect([changed.from, changed.to]).toEqual(['2022-01-05', '2022-01-05']);
    expect(kinds(changeLines(changed))).toBe('opened opened opened opened opened document document document');
  });
  it('may be what the world came to know', async () => {
    const asked = { from: '2021-12-01', to: '2021-12-31', known: true };
    expect(kinds(changeLines(await changedIn(await desk.ledger(), asked, named)))).toBe(
      'opened changed document',
    );
  });
  it('ends at a place in the log, whatever was written after it', async () => {
    const ledger = await desk.ledger();
    const end = await endOfLog(ledger.store.db);
    const { rows } = await logPage(ledger.store.db, { kinds: ['item.asserted'] });
    const last = rows.at(-1)?.what;
    if (last?.kind !== 'item.asserted') throw new Error('no item was asserted');
    const before = await changedIn(ledger, { from: '2022-01-05' }, named);
    await decide(ledger, { kind: 'reject', item: last.item.id });
    const after = await changedIn(ledger, { from: '2022-01-05' }, named);
    expect(after.changes.opened).toHaveLength(4);
    expect(await changedIn(ledger, { from: '2022-01-05' }, named, end)).toEqual(before);
  });
  it.each([
    [{ from: 'soon' }, '"soon" is no day; write the field from as'],
    [{ from: 'today', to: 'late' }, '"late" is no day; write the field to as'],
  ])('is refused for %j', async (asked, message) =>
    expect(changedIn(await desk.ledger(), asked, named)).rejects.toThrow(message),
  );
});
