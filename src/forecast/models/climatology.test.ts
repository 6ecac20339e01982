import { expect, it } from 'vitest';
import { climatology } from './climatology.js';

it('is the share of known cases that came true', () => {
  const label = Float64Array.of(1, 0, 0, 1, 1);
  expect(climatology({ rows: Int32Array.of(0, 1, 2, 3), label })).toBe(0.5);
  expect(climatology({ rows: Int32Array.of(1, 2, 3), label })).toBeCloseTo(1 / 3, 12);
});
it('is half where nothing is known', () =>
  expect(climatology({ rows: new Int32Array(), label: new Float64Array() })).toBe(0.5));
