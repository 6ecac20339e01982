import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import { WHALING } from '../../../test/whaling.js';
import type { Question } from '../../record/index.js';
import { letsAll, letsBook, letsEntry } from './sieve.js';

const [talks, wish, verdict, promise] = ['e-talks', 'e-wish', 'e-verdict', 'e-promise'].map(sampleEntry);
if (!talks || !wish || !verdict || !promise) throw new Error('the sample lacks an entry');

describe('whose news it is', () => {
  it('is everybody’s where nothing is named', () => {
    expect([talks, wish].every((entry) => letsEntry({}, entry))).toBe(true);
    expect(letsBook({}, { what: 'asked', question: WHALING })).toBe(true);
    expect([letsAll({}), letsAll({ party: 'NOR' }), letsAll({ question: WHALING })]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('is that of a side with its people, or of a person, also as whom a promise is made to', () => {
    expect([talks, wish, verdict, promise].map((entry) => letsEntry({ party: 'NOR' }, entry))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(letsEntry({ party: 'ISL' }, promise)).toBe(true);
    expect(letsEntry({ party: 'NOR:Ingrid Solheim' }, verdict)).toBe(true);
    expect(letsEntry({ party: 'NOR:Ingrid Solheim' }, talks)).toBe(false);
    expect(letsBook({ party: 'FIN' }, { what: 'asked', question: WHALING })).toBe(false);
    expect(letsBook({ party: 'ISL' }, { what: 'asked', question: WHALING })).toBe(true);
  });
  it('is that of a question: of all its parties, of its kind, within its window', () => {
    const on = (told: Partial<Question>) => ({
      question: { ...WHALING, from: '2021-05-01', to: '2021-05-31', ...told },
    });
    expect(letsEntry(on({}), talks)).toBe(true);
    expect(letsEntry(on({ from: '2021-05-14' }), talks)).toBe(false);
    expect(letsEntry(on({ parties: ['FIN', 'NOR'] }), talks)).toBe(false);
    expect(letsEntry(on({ event: 'test' }), talks)).toBe(false);
    expect(letsEntry(on({ event: 'promise_kept', entry: 'e-promise' }), promise)).toBe(true);
    expect(letsEntry(on({ event: 'promise_kept', entry: 'e-other' }), promise)).toBe(false);
    expect(letsBook(on({ id: 'q2' }), { what: 'asked', question: WHALING })).toBe(false);
    expect(letsBook(on({}), { what: 'asked', question: WHALING })).toBe(true);
  });
});
