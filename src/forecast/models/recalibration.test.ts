import { expect, it } from 'vitest';
import { logOdds } from '../scores/probability.js';
import { biasOf, moved } from './recalibration.js';

const past = {
  p: new Array<number>(1000).fill(0.2),
  y: [...new Array<number>(300).fill(1), ...new Array<number>(700).fill(0)],
};

it('is nothing where forecasts came true as often as they said', () =>
  expect(biasOf({ p: [0.25, 0.25, 0.25, 0.25], y: [1, 0, 0, 0] })).toBe(0));
it('is a step towards what was seen, the shorter the more stubborn', () => {
  expect(biasOf(past, 0)).toBeCloseTo(100 / 160, 12);
  expect(biasOf(past, 160)).toBeCloseTo(100 / 320, 12);
  expect(biasOf(past)).toBeLessThan(0.02);
});
it('moves the log-odds', () =>
  expect(logOdds(moved(Float64Array.of(0.2), 0.5)[0] ?? 0)).toBeCloseTo(logOdds(0.2) + 0.5, 12));
