import { describe, expect, it } from 'vitest';
import { byFallingTime, logRisk, riskTimes } from './risk-sets.js';

const gaps = [
  { time: 1, ended: true, covariates: [0] },
  { time: 2, ended: true, covariates: [1] },
  { time: 2, ended: true, covariates: [3] },
  { time: 5, ended: false, covariates: [2] },
];

describe('risk sets', () => {
  it('put the longest first, and those of one time together', () =>
    expect(byFallingTime(gaps).map(([time, { length }]) => [time, length])).toEqual([
      [5, 1],
      [2, 2],
      [1, 1],
    ]));
  it('hold all that were still waiting after Breslow', () => {
    const sets = riskTimes(byFallingTime(gaps), [0], 'breslow').map((at) => at.sets.map(({ risk }) => risk));
    expect(sets).toEqual([[], [3, 3], [4]]);
  });
  it('lose half of two tied for the second of them after Efron', () => {
    const [, tied] = riskTimes(byFallingTime(gaps), [0], 'efron');
    expect(tied?.sets.map(({ risk, mean }) => [risk, mean[0]])).toEqual([
      [3, 2],
      [2, 2],
    ]);
  });
  it('weigh by risk', () =>
    expect(logRisk({ time: 1, ended: true, covariates: [2, 3] }, [0.5, -1])).toBe(-2));
});
