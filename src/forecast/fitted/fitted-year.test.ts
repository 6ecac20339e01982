import { describe, expect, it } from 'vitest';
import { type FittedHorizon, fittedYear, horizonsOf, readFitted } from './fitted-year.js';

const horizon: FittedHorizon = {
  intercept: -3,
  drivers: [['never', -0.5, 0.2]],
  trees: {
    start: -3,
    depth: 1,
    features: ['never'],
    splits: [[0, 0.5]],
    nodes: [[0]],
    leaves: [[1000, -1000]],
  },
  bias: 0.1,
  spread: 0.3,
};
const whole = fittedYear(2001, new Map(([1, 3, 6, 12] as const).map((months) => [months, horizon])));

describe('what was fitted for a year', () => {
  it('is read as it was written', () =>
    expect(readFitted(JSON.stringify(whole), '2001.json')).toEqual(whole));
  it('has its horizons in order', () =>
    expect(horizonsOf(whole).map(([months]) => months)).toEqual([1, 3, 6, 12]));
  it.each(['', '{', '[]', JSON.stringify({ ...whole, horizons: { 1: horizon } })])('refuses %j', (json) =>
    expect(() => readFitted(json, '2001.json')).toThrow('2001.json does not hold fitted coefficients'),
  );
  it('is not put together without each horizon', () =>
    expect(() => fittedYear(2001, new Map([[1, horizon]]))).toThrow('3 months'));
});
