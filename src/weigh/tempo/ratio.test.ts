import { describe, expect, it } from 'vitest';
import { expectedAround, rateRatio, withInterval } from './ratio.js';
import { type Stratum, together } from './strata.js';

const year = (daysAround: number, testsAround: number, tests: number): Stratum => ({
  year: 2000,
  days: 100,
  daysAround,
  tests,
  testsAround,
});

describe('the rate ratio', () => {
  it('of one stratum is the plain ratio', () => {
    expect(rateRatio([year(20, 4, 20)])).toBeCloseTo(4 / 20 / (16 / 80));
    expect(rateRatio([year(50, 1, 5)])).toBeCloseTo(0.25);
  });
  it('of several compares each with itself', () => {
    // Ten times as many tests in one year as in the other, but no difference in either.
    const strata = [year(80, 80, 100), year(20, 2, 10)];
    expect(rateRatio(strata)).toBeCloseTo(1);
    expect(rateRatio([together(strata)])).toBeGreaterThan(2);
  });
  it('is not known where there was no other time', () => {
    expect(rateRatio([year(100, 5, 5)])).toBeNull();
    expect(rateRatio([year(0, 0, 5)])).toBeNull();
  });
  it('goes with how many one would expect', () => expect(expectedAround([year(20, 4, 20)])).toBe(4));
});

describe('the interval', () => {
  const mixed = [year(20, 1, 20), year(20, 3, 10), year(40, 2, 10), year(10, 2, 12), year(30, 1, 8)];
  it('holds the ratio, and is the same each time', () => {
    const { ratio, low, high } = withInterval(mixed, false);
    expect(low).toBeLessThan(ratio ?? 0);
    expect(high).toBeGreaterThan(ratio ?? 9);
    expect(withInterval(mixed, false)).toEqual({ ratio, low, high });
  });
  it('of all years together compares all days around talks with all others', () => {
    const { ratio, low, high } = withInterval(mixed, true);
    expect(ratio).toBeCloseTo(9 / 120 / (51 / 380));
    expect(low).toBeLessThan(ratio ?? 0);
    expect(high).toBeGreaterThan(ratio ?? 9);
  });
  it('does not end at none where none was seen', () => {
    const none = Array.from({ length: 5 }, () => year(20, 0, 10));
    expect(withInterval(none, true)).toEqual({ ratio: 0, low: 0, high: 0.3 });
  });
  it('is not told where most draws have nothing to compare', () =>
    expect(withInterval([year(20, 1, 5), year(0, 0, 0), year(0, 0, 0)], false).low).toBeNull());
});
