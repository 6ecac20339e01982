import { describe, expect, it } from 'vitest';
import { saidEntry } from '../../test/said-entry.js';
import type { Report, Slots } from '../record/index.js';
import { isVouched, toldBy, vouchedReports, wordsOf } from './told.js';

const wish: Slots = { kind: 'position', actor: 'NOR', stance: 'demands', issue: 'territory' };
const first = (
  ...by: Parameters<typeof saidEntry> extends [string, Slots, ...infer By] ? By : never
): Report => {
  const [report] = saidEntry('wish', wish, ...by).reports;
  if (!report) throw new Error('no report');
  return report;
};

describe('a passage', () => {
  it('names its item and document, and the day that the document bears', () =>
    expect(toldBy(first({ words: 'the banks are ours', title: 'A claim' }))).toEqual({
      item: 'wish-i1',
      document: 'wish-d1',
      title: 'A claim',
      day: '2021-05-12',
      dated: true,
      quote: 'the banks are ours',
      says: null,
    }));
  it('of an undated document stands on the day from which it is known', () =>
    expect(toldBy(first({ said: null }))).toMatchObject({ day: '2026-01-01', dated: false }));
  it('is read in the sentence of its row', () => {
    expect(wordsOf(toldBy(first({ says: 'Norway claims the banks.' })))).toBe('Norway claims the banks.');
    expect(wordsOf(toldBy(first({ words: 'ours' })))).toBe('ours');
  });
});

describe('what may carry a verdict', () => {
  it('is all but rows that nobody has checked', () => {
    expect(
      [{}, { says: 'So.' }, { verified: false }, { verified: false, review: 'accepted' as const }].map((by) =>
        isVouched(first(by)),
      ),
    ).toEqual([true, true, false, true]);
    const mended = { ...first({ verified: false }), corrected: ['stance'] };
    expect(isVouched(mended)).toBe(true);
    expect(vouchedReports(saidEntry('wish', wish, { verified: false }, {}))).toHaveLength(1);
  });
});
