import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { TODAY } from '../keep/index.js';
import { seenAs, type ViewOptions, viewInWords, viewOf, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

ledgerDesk();
const seen = (options: ViewOptions) => withLedger({}, 'read', (ledger) => viewOf(ledger, options));
const said = (options: ViewOptions) => withLedger({}, 'read', (ledger) => viewInWords(ledger, options));

describe('a view', () => {
  it('is of all that is known today, unless said', async () => {
    expect(await seen({})).toEqual(TODAY);
    expect(await said({})).toBe('');
  });
  it('is of what the world knew on a day, and of what the ledger said at the end of one', async () => {
    const options = { asOf: '2021-06-01', recordedBy: '2022-01-05' };
    expect(await seen(options)).toEqual({ known: '2021-06-01', seq: 16 });
    expect(await said(options)).toBe('as known on 1 June 2021, as recorded by 5 January 2022');
    expect(await seen({ recordedBy: '2022-01-04' })).toEqual({ known: TODAY.known, seq: 0 });
  });
  it('is of a day in the past, or of today, with its words', async () => {
    const whole = (options: ViewOptions) => withLedger({}, 'read', (ledger) => seenAs(ledger, options));
    const asOf = '2021-06-01';
    const past = { view: await seen({ asOf }), seenFrom: 'as known on 1 June 2021', today: asOf };
    expect(await whole({ asOf })).toEqual(past);
    const today = await withLedger({}, 'read', async (ledger) => ledger.now().slice(0, 10));
    expect(await whole({})).toEqual({ view: TODAY, seenFrom: '', today });
  });
  it('refuses what is no day', () =>
    expect(seen({ recordedBy: 'June' })).rejects.toThrow('"June" is no day; write --recorded-by as'));
  it('comes from two options', () => {
    const command = withView(new Command()).parse(['--as-of', 'a', '--recorded-by', 'b'], { from: 'user' });
    expect(command.opts()).toEqual({ asOf: 'a', recordedBy: 'b' });
  });
});
