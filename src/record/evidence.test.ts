import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Evidence, isExact, passage } from './evidence.js';

describe('a passage', () => {
  it('quotes exactly what stands between its offsets, in any text', () =>
    assert(
      property(string({ unit: 'binary', minLength: 1 }), nat(), nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const evidence = passage(text, start, end);
        return isExact(text, evidence) && Evidence.safeParse(evidence).success;
      }),
    ));
  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 5],
    [Number.NaN, 2],
  ])('cannot lie from %d to %d in a text of four', (start, end) =>
    expect(() => passage('four', start, end)).toThrow(RangeError),
  );
  it('is not exact where one letter differs', () =>
    expect(isExact('the talks', { start: 4, end: 9, quote: 'Talks' })).toBe(false));
  it('is refused where quote and offsets do not agree, or nothing is quoted', () => {
    expect(Evidence.safeParse({ start: 0, end: 3, quote: 'four' }).success).toBe(false);
    expect(Evidence.safeParse({ start: 3, end: 3, quote: '' }).success).toBe(false);
  });
});
