import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { logPage } from './keep/index.js';
import { logAsked } from './log-asked.js';

const desk = ledgerDesk();
const named = (field: string): string => `the field ${field}`;

describe('what of the log is asked for', () => {
  it('is all of it unless said, in order', async () =>
    expect(await logAsked(await desk.ledger(), {}, named)).toEqual({ newestFirst: false }));
  it('are an entry and its items under the name of any of them', async () => {
    const ledger = await desk.ledger();
    const { rows } = await logPage(ledger.store.db, { kinds: ['item.asserted'], limit: 1 });
    const what = rows[0]?.what;
    if (what?.kind !== 'item.asserted') throw new Error('no item was asserted');
    const { subjects } = await logAsked(ledger, { id: what.item.id }, named);
    expect(subjects).toContain(what.entry);
    expect(subjects).toHaveLength(3);
    expect((await logAsked(ledger, { id: 'nothing' }, named)).subjects).toEqual(['nothing']);
  });
  it('begins with the first event of a day', async () => {
    const ledger = await desk.ledger();
    expect((await logAsked(ledger, { since: '2022-01-05' }, named)).from).toBe(1);
    const { next } = await logPage(ledger.store.db, { limit: 1 });
    expect(next).toBe('1');
    expect((await logAsked(ledger, { since: '2022-01-06' }, named)).from).toBeGreaterThan(10);
  });
  it('is refused where a day is none, by the name of its field', async () =>
    expect(logAsked(await desk.ledger(), { since: 'soon' }, named)).rejects.toThrow(
      '"soon" is no day; write the field since as',
    ));
});
