import { describe, expect, it } from 'vitest';
import { fitCox } from './cox.js';

const gaps = [
  { time: 1, ended: true, covariates: [1] },
  { time: 2, ended: true, covariates: [0] },
  { time: 3, ended: true, covariates: [1] },
  { time: 4, ended: false, covariates: [0] },
];
/** By hand: each end's risk over that of all still waiting, with r the risk of a 1. */
const likelihood = (r: number): number =>
  Math.log(r / (2 * r + 2)) + Math.log(1 / (r + 2)) + Math.log(r / (r + 1));

describe('the Cox fit', () => {
  const fit = fitCox(gaps);
  const risk = Math.exp(fit.coefficients[0] ?? 0);
  it('has the partial likelihood worked out by hand', () => {
    expect(fit.logLikelihood[0]).toBeCloseTo(likelihood(1), 12);
    expect(fit.logLikelihood[1]).toBeCloseTo(likelihood(risk), 12);
  });
  it.each([0.99, 1.01])('is more likely than one with risk × %d', (times) =>
    expect(likelihood(risk * times)).toBeLessThan(likelihood(risk)),
  );
  it('is the same after Breslow where no two end together', () =>
    expect(fitCox(gaps, 'breslow').coefficients).toEqual(fit.coefficients));
  it('refuses covariates that say the same', () =>
    expect(() => fitCox(gaps.map((gap) => ({ ...gap, covariates: [1, 1] })))).toThrow(RangeError));
});
