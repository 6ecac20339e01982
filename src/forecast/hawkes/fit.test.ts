import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../weigh/tempo/chance.js';
import { fitHawkes } from './fit.js';
import { type Hawkes, hawkesLikelihood } from './likelihood.js';

/** Draws a process by thinning (Ogata 1981): candidates at the highest rate, kept in proportion. */
function drawn({ base, offspring, decay }: Hawkes, end: number, seed: number): number[] {
  const chance = chanceFrom(seed);
  const times: number[] = [];
  let [now, excited] = [0, 0];
  for (;;) {
    const most = base + offspring * decay * excited;
    const step = -Math.log(1 - chance()) / most;
    now += step;
    if (now > end) return times;
    excited *= Math.exp(-decay * step);
    if (chance() * most > base + offspring * decay * excited) continue;
    times.push(now);
    excited++;
  }
}

const truth = { base: 0.5, offspring: 0.5, decay: 2 };
const times = drawn(truth, 1500, 11);

describe('the fit', () => {
  const fit = fitHawkes(times, 1500);
  it('finds the process that events were drawn from, but for chance: some 1,500 events leave that much open', () => {
    expect(Math.abs(fit.base / truth.base - 1)).toBeLessThan(0.12);
    expect(Math.abs(fit.offspring - truth.offspring)).toBeLessThan(0.12);
    expect(Math.abs(fit.decay / truth.decay - 1)).toBeLessThan(0.25);
  });
  it('is more likely than its neighbours, than the truth, and than a constant rate', () => {
    for (const factor of [0.98, 1.02])
      for (const name of ['base', 'offspring', 'decay'] as const)
        expect(hawkesLikelihood({ ...fit, [name]: fit[name] * factor }, times, 1500)).toBeLessThan(
          fit.logLikelihood,
        );
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(hawkesLikelihood(truth, times, 1500));
    expect(fit.logLikelihood).toBeGreaterThan(fit.constantRate + 50);
  });
  it('refuses a single event', () => expect(() => fitHawkes([1], 10)).toThrow(RangeError));
});
