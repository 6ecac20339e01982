import { describe, expect, it } from 'vitest';
import { normalDensity, upperTail } from './normal.js';

describe('the upper tail', () => {
  it('is half in the middle and what quantile tables say', () => {
    expect(upperTail(0)).toBe(0.5);
    expect(upperTail(1.959963984540054)).toBeCloseTo(0.025, 14);
  });
  it.each([0.3, 1.7, 2.9, 3.1, 4.5])('is the mirror of the lower at %d', (z) =>
    expect(upperTail(z) + upperTail(-z)).toBeCloseTo(1, 14),
  );
  it.each([-3.2, -1, 2.99, 3.01, 5])('falls by the density at %d', (z) => {
    const step = 1e-4;
    const slope = (upperTail(z - step) - upperTail(z + step)) / (2 * step);
    expect(slope / normalDensity(z)).toBeCloseTo(1, 5);
  });
  it('goes on without a jump where its two formulas meet', () =>
    expect(upperTail(3 - 1e-12) / upperTail(3 + 1e-12)).toBeCloseTo(1, 10));
});
