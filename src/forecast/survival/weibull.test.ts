import { describe, expect, it } from 'vitest';
import { fitWeibull, weibullSurvival } from './weibull.js';

const gaps = [1, 2, 3, 5, 9, 14].map((time, i) => ({ time, ended: i !== 4 }));

/** The log-likelihood by its definition: density of those that ended, survival of those cut off. */
const likelihood = (shape: number, scale: number): number =>
  gaps.reduce((sum, { time, ended }) => {
    const hazard = (shape / scale) * (time / scale) ** (shape - 1);
    return sum + (ended ? Math.log(hazard) : 0) - (time / scale) ** shape;
  }, 0);

describe('the Weibull fit', () => {
  const fit = fitWeibull(gaps);
  const scale = Math.exp(fit.intercept);
  it('has the likelihood of its definition', () =>
    expect(fit.logLikelihood).toBeCloseTo(likelihood(fit.shape, scale), 9));
  it.each([
    [1.01, 1],
    [0.99, 1],
    [1, 1.01],
    [1, 0.99],
  ])('is more likely than one with shape × %d and scale × %d', (a, b) =>
    expect(likelihood(fit.shape * a, scale * b)).toBeLessThan(fit.logLikelihood),
  );
  it('leaves 37 % waiting at its scale', () =>
    expect(weibullSurvival(fit, scale)).toBeCloseTo(Math.exp(-1), 12));
});
