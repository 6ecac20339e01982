import { describe, expect, it } from 'vitest';
import { between, horizonsAround } from './between.js';

describe('horizons around a window', () => {
  it('are the nearest shorter and longer one', () => {
    const { low, high, share } = horizonsAround(127);
    expect([low, high]).toEqual([3, 6]);
    expect(share).toBeCloseTo(Math.log(127 / 91.3125) / Math.log(2), 12);
  });
  it.each([
    [10, 1, 0],
    [365.25, 12, 0],
    [4000, 12, 0],
  ])('a window of %s days', (days, horizon, share) =>
    expect(horizonsAround(days)).toEqual({ low: horizon, high: horizon, share }),
  );
  it('is measured along the way', () => expect(between(2, 4, 0.25)).toBe(2.5));
});
