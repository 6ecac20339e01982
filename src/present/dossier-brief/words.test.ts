import { describe, expect, it } from 'vitest';
import { bothInWords, moreInWords, sourceInWords } from './words.js';

const source = { number: 1, document: 'd', title: null, day: null, outlets: [], address: 'cables/May 2.txt' };

describe('words of the brief', () => {
  it('set both numbers side by side', () => {
    expect(bothInWords({ asReported: -66, turnedOut: 12 })).toBe('−66 → +12');
    expect(bothInWords({ asReported: null, turnedOut: 0 })).toBe('? → 0');
  });
  it('say what was left out', () => {
    expect(moreInWords({ more: 3, verb: 'gaps' })).toBe('3 more: dragoman gaps');
    expect(moreInWords({ more: 0, verb: 'gaps' })).toBe('');
  });
  it('say whose word a source is, or what it is called', () => {
    expect(sourceInWords(source)).toBe('May 2.txt, undated');
    expect(sourceInWords({ ...source, title: 'A cable' })).toBe('A cable, undated');
    expect(sourceInWords({ ...source, outlets: ['a.example', 'b.example'], day: '2020-01-02' })).toBe(
      'a.example +1, 2020-01-02',
    );
  });
});
