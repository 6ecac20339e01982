import { describe, expect, it } from 'vitest';
import { logOdds } from '../scores/probability.js';
import { learnSignals, movedBy, movesOf, type SignalCase } from './learn.js';

/** Cases with a sign come true in six of ten, those without in one of ten; the base rate says a third of all. */
const cases = Array.from({ length: 200 }, (_, i): SignalCase => {
  const [sign, turn] = [i % 2, Math.floor(i / 2) % 10];
  return { place: 0, month: i, values: [sign, 0], odds: logOdds(0.35), label: turn < (sign ? 6 : 1) ? 1 : 0 };
});

describe('what is learned of signals', () => {
  const fit = learnSignals(cases, 1);
  it('moves the odds where a sign is, and the other way where none is', () => {
    expect(fit.means).toEqual([0.5, 0]);
    expect(movedBy(fit, [1, 0])).toBeGreaterThan(0.5);
    expect(movedBy(fit, [0, 0])).toBeLessThan(-0.5);
    expect(movedBy(fit, [0.5, 0])).toBeCloseTo(0, 12);
  });
  it('says what each moves', () => expect(movesOf(fit, [1, 0])).toEqual([(fit.coefficients[0] ?? 0) / 2, 0]));
  it('learns nothing of a signal that never was', () => expect(fit.coefficients[1]).toBe(0));
  it('trusts windows that overlap less', () =>
    expect(movedBy(learnSignals(cases, 12), [1, 0])).toBeLessThan(movedBy(fit, [1, 0])));
});
