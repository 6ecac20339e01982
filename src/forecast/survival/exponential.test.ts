import { expect, it } from 'vitest';
import { exponentialSurvival, fitExponential } from './exponential.js';

const gaps = [
  { time: 2, ended: true },
  { time: 3, ended: true },
  { time: 5, ended: false },
];

it('ends at as many events as there were, over the time watched', () => {
  const fit = fitExponential(gaps);
  expect(Math.exp(fit.intercept)).toBeCloseTo(5, 12);
  expect(exponentialSurvival(fit, 5)).toBeCloseTo(Math.exp(-1), 12);
});
it('says how likely the gaps are under it', () =>
  expect(fitExponential(gaps).logLikelihood).toBeCloseTo(2 * Math.log(1 / 5) - 10 / 5, 12));
