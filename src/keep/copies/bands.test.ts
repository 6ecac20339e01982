import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.js';
import { fingerprint } from './fingerprint.js';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
const meet = (a: string, b: string): boolean => {
  const keys = new Set(bandsOf(fingerprint(a)));
  return bandsOf(fingerprint(b)).some((key) => keys.has(key));
};
/** In how many of 80 pairs of texts that share the given number of their 1,000 shingles a band is shared. */
const meetings = (shared: number): number =>
  Array.from({ length: 80 }, (_, trial) => trial * 5_000).filter((from) =>
    meet(words(from, from + 1_004), words(from + 1_000 - shared, from + 2_004 - shared)),
  ).length;

describe('bandsOf', () => {
  it('gives 33 short keys, all different, that fit a column of integers', () => {
    const keys = bandsOf(fingerprint(words(0, 200)));
    expect(new Set(keys).size).toBe(33);
    for (const key of keys) expect(key).toBe(key | 0);
  });

  it('gives none for a text that is too short to tell', () => {
    expect(bandsOf(fingerprint(words(0, 53)))).toEqual([]);
    expect(bandsOf(fingerprint(words(0, 54)))).toHaveLength(33);
  });

  it('lets copies meet and keeps reports of one matter apart, as the curve says', () => {
    expect(meetings(1_000)).toBe(80);
    expect(meetings(667)).toBeGreaterThan(74);
    expect(meetings(500)).toBeGreaterThan(42);
    expect(meetings(95)).toBeLessThan(4);
    expect(meetings(0)).toBe(0);
  });
});
