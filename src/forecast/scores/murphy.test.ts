import { expect, it } from 'vitest';
import { brierScore } from './brier.js';
import { calibrationOf } from './calibration.js';
import { murphyOf } from './murphy.js';

it('sums to the Brier score where each bin holds one probability', () => {
  const p = [0.15, 0.15, 0.15, 0.75, 0.75, 0.95];
  const y = [0, 1, 0, 1, 0, 1];
  const { reliability, resolution, uncertainty } = murphyOf(calibrationOf(p, y));
  expect(reliability - resolution + uncertainty).toBeCloseTo(brierScore(p, y), 12);
  expect(uncertainty).toBe(0.25);
});
it('has no resolution where all is said alike', () =>
  expect(murphyOf(calibrationOf([0.3, 0.3, 0.3], [1, 0, 0])).resolution).toBeCloseTo(0, 12));
