import { describe, expect, it } from 'vitest';
import { chanceAhead, chanceAtShare, meanOf, mixed, together } from './rate.js';

const rate = { events: 6, exposure: 12 };

describe('a rate', () => {
  it('is mixed with a wider one', () => {
    expect(meanOf(rate)).toBe(0.5);
    expect(mixed(rate, 2, 5)).toEqual({ events: 16, exposure: 17 });
    expect(together([rate, rate])).toEqual({ events: 12, exposure: 24 });
  });
  it('gives the chance of one event or more over all that it may be', () => {
    // The mean of 1 − exp(−rate × 1) over the gamma distribution, summed up by shares.
    const shares = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000);
    const mean = shares.reduce((sum, share) => sum + chanceAtShare(rate, 1, share), 0) / 2000;
    expect(chanceAhead(rate, 1)).toBeCloseTo(mean, 3);
    expect(chanceAhead(rate, 0)).toBe(0);
  });
  it('has an interval around the chance, narrower the more was counted', () => {
    const spread = (many: number): number => {
      const counted = { events: 6 * many, exposure: 12 * many };
      return chanceAtShare(counted, 1, 0.95) - chanceAtShare(counted, 1, 0.05);
    };
    expect(chanceAtShare(rate, 1, 0.05)).toBeLessThan(chanceAhead(rate, 1));
    expect(chanceAtShare(rate, 1, 0.95)).toBeGreaterThan(chanceAhead(rate, 1));
    expect(spread(10)).toBeLessThan(spread(1) / 2);
  });
});
