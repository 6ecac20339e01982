import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { fingerprint, fingerprintOf, LEASTS, likeness, packed, sizeOf, unpacked } from './fingerprint.js';

/** A text of numbered words, all different, so that its likeness to another one can be counted. */
const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

describe('fingerprint', () => {
  it('is the same for the same words, and its size their number of shingles', () => {
    expect(fingerprint('The envoys met again at dawn.')).toEqual(
      fingerprint('the envoys met again, at dawn'),
    );
    expect(sizeOf(fingerprint(words(0, 104)))).toBe(100);
  });
});

describe('likeness', () => {
  const text = fc.array(fc.constantFrom('the', 'envoys', 'met', 'at', 'dawn', 'in', 'port'), {
    minLength: 5,
  });

  it('is 1 with itself, the same in both directions, and between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [fingerprint(one.join(' ')), fingerprint(other.join(' '))];
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 0 with what has no shingle', () => {
    expect(likeness(fingerprint(''), fingerprint(''))).toBe(0);
    expect(likeness(fingerprint('short'), fingerprint(words(0, 50)))).toBe(0);
  });

  it.each([0.1, 0.33, 0.5, 0.8, 0.95])(
    'estimates %d without bias and with the error to be expected',
    (wanted) => {
      const shared = Math.round((2_000 * wanted) / (1 + wanted));
      const trials = Array.from({ length: 60 }, (_, trial) => {
        const from = trial * 5_000;
        const a = fingerprint(words(from, from + 1_004));
        const b = fingerprint(words(from + 1_000 - shared, from + 2_004 - shared));
        return likeness(a, b) - shared / (2_000 - shared);
      });
      const deviation = Math.sqrt((wanted * (1 - wanted)) / LEASTS);
      const mean = trials.reduce((sum, x) => sum + x, 0) / trials.length;
      const spread = Math.sqrt(trials.reduce((sum, x) => sum + x * x, 0) / trials.length);
      expect(Math.abs(mean)).toBeLessThan((4 * deviation) / Math.sqrt(trials.length));
      expect(spread).toBeLessThan(1.4 * deviation);
    },
  );
});

describe('fingerprintOf', () => {
  it('is that of nothing for a row, whatever it says', () => {
    const text = words(0, 300);
    expect(fingerprintOf({}, text)).toEqual(fingerprint(text));
    expect(sizeOf(fingerprintOf({ row: tableRow('talks', 'one') }, text))).toBe(0);
  });
});

describe('packed', () => {
  it('comes back as it was, also from the middle of other bytes', () => {
    const print = fingerprint(words(0, 300));
    const bytes = packed(print);
    expect(bytes).toHaveLength(400);
    expect(unpacked(bytes)).toEqual(print);
    expect(unpacked(Buffer.concat([Buffer.from('x'), bytes]).subarray(1))).toEqual(print);
  });

  it('refuses what is none', () => expect(() => unpacked(new Uint8Array(7))).toThrow(RangeError));
});
