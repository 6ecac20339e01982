import { describe, expect, it } from 'vitest';
import { expectedUpTo, hawkesLikelihood, ratesAt } from './likelihood.js';

const process = { base: 0.3, offspring: 0.6, decay: 1.5 };
const times = [0.5, 1, 1, 2.25, 5];
/** The rate by its definition: the base, and what each earlier event brings. */
const rate = (at: number): number =>
  times.reduce((sum, time) => sum + (time < at ? 0.9 * Math.exp(-1.5 * (at - time)) : 0), 0.3);

describe('the self-exciting process', () => {
  it('has the rate of its definition, events of one time not exciting each other', () => {
    const rates = ratesAt(process, times);
    for (const [i, time] of times.entries()) expect(rates[i]).toBeCloseTo(rate(time), 12);
  });
  it('expects the integral of its rate', () => {
    const steps = 200_000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += (rate(((i + 0.5) * 6) / steps) * 6) / steps;
    expect(expectedUpTo(process, times, 6)).toBeCloseTo(sum, 4);
  });
  it('without offspring is Poisson', () =>
    expect(hawkesLikelihood({ ...process, offspring: 0 }, times, 6)).toBeCloseTo(
      5 * Math.log(0.3) - 1.8,
      12,
    ));
});
