import { describe, expect, it } from 'vitest';
import { YEAR } from './constants.js';
import type { History } from './history.js';
import { meanOf } from './rate.js';
import { recentRate, usualRate } from './usual.js';

/** A history of so many years that ends today, with events so many years ago. */
const history = (years: number, ...ago: number[]): History => ({
  of: 'x',
  from: -years * YEAR,
  to: 0,
  days: ago.map((year) => -year * YEAR),
  entries: [],
});

describe('the usual rate', () => {
  it('is the own count mixed with five years of what others do', () => {
    const { rate, own, alike } = usualRate(
      { own: history(10, 1, 2), alike: [history(10, 3)], watched: true },
      0.4,
      0,
    );
    expect(own).toEqual({ events: 2, exposure: 10 });
    expect(alike).toEqual({ events: 1, exposure: 10 });
    // Others: 1 + 5 × 0.4 in 10 + 5 years; five years of that are lent.
    expect(rate.exposure).toBeCloseTo(15);
    expect(rate.events).toBeCloseTo(2 + 5 * (3 / 15));
  });
  it('is what is known anywhere where nothing else is', () =>
    expect(meanOf(usualRate({ own: history(0), alike: [], watched: true }, 0.4, 0).rate)).toBeCloseTo(0.4));
});

describe('the recent rate', () => {
  it('counts a year half after two years', () => {
    const { own } = recentRate({ own: history(1000, 0, 2, 4), alike: [], watched: true }, 0.4, 0);
    expect(own.events).toBeCloseTo(1.75);
    // All years that ever were add up to two divided by the logarithm of two.
    expect(own.exposure).toBeCloseTo(2 / Math.LN2);
  });
  it('falls in silence and rises in a burst, while the usual rate stays', () => {
    const silent = { own: history(20, 15, 16, 17, 18), alike: [], watched: true };
    const busy = { own: history(20, 0.1, 0.2, 0.3, 0.4), alike: [], watched: true };
    expect(meanOf(recentRate(silent, 0.2, 0).rate)).toBeLessThan(meanOf(recentRate(busy, 0.2, 0).rate) / 4);
    expect(meanOf(usualRate(silent, 0.2, 0).rate)).toBeCloseTo(meanOf(usualRate(busy, 0.2, 0).rate));
  });
});
