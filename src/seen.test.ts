import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { withLedger } from './cli/with-ledger.js';
import { seenAs, seenToday, type ViewAsked, viewAsked, viewInWords } from './seen.js';

ledgerDesk();
const named = (field: string): string => `the field ${field}`;
const whole = (asked: ViewAsked) => withLedger({}, 'read', (ledger) => seenAs(ledger, asked, named));

describe('from where a dossier is looked at', () => {
  it('is today unless said, and a day of the past where it is', async () => {
    expect(await whole({ asOf: undefined })).toMatchObject({ seenFrom: '', view: { seq: null } });
    expect(await whole({ asOf: '2021-06-01' })).toMatchObject({
      seenFrom: 'as known on 1 June 2021',
      today: '2021-06-01',
    });
  });
  it('is told alike by the view and by the words', async () => {
    const asked = { recordedBy: '2022-01-05' };
    const { view, seenFrom } = await whole(asked);
    expect(await withLedger({}, 'read', (ledger) => viewAsked(ledger, asked, named))).toEqual(view);
    expect(await withLedger({}, 'read', (ledger) => viewInWords(ledger, asked, named))).toBe(seenFrom);
  });
  it('is all that is known today where nothing is asked', () =>
    withLedger({}, 'read', async (ledger) =>
      expect(seenToday(ledger)).toEqual(await seenAs(ledger, {}, named)),
    ));
  it('refuses a day that is none by the name that the field has there', () =>
    expect(whole({ asOf: 'June' })).rejects.toThrow('"June" is no day; write the field asOf as'));
});
