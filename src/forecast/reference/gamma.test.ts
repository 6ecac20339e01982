import { describe, expect, it } from 'vitest';
import { gammaQuantile, gammaShare, logGamma } from './gamma.js';

describe('the gamma function', () => {
  it('is the factorial, and the root of pi at a half', () => {
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 9);
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 9);
  });
});

describe('the gamma distribution', () => {
  it('of shape 1 is the exponential, of shape 2 its sum of two', () => {
    for (const x of [0.01, 0.5, 1, 3, 20]) {
      expect(gammaShare(1, x)).toBeCloseTo(1 - Math.exp(-x), 9);
      expect(gammaShare(2, x)).toBeCloseTo(1 - Math.exp(-x) * (1 + x), 9);
    }
    expect(gammaShare(3, 0)).toBe(0);
  });
  it('has quantiles that are its shares turned round', () => {
    expect(gammaQuantile(1, 0.95)).toBeCloseTo(-Math.log(0.05), 9);
    for (const shape of [0.2, 1, 7.5, 120])
      for (const share of [0.05, 0.5, 0.95])
        expect(gammaShare(shape, gammaQuantile(shape, share))).toBeCloseTo(share, 8);
  });
});
