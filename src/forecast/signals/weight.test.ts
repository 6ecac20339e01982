import { describe, expect, it } from 'vitest';
import { fromLogOdds, logOdds } from '../scores/probability.js';
import { haveEarned, suitedWeight } from './weight.js';

/** Cases with a sign come true in six of ten, those without in one of ten; the base rate says a third of all. */
const cases = Array.from({ length: 200 }, (_, i) => {
  const [sign, turn] = [i % 2, Math.floor(i / 2) % 10];
  return { values: [sign], odds: logOdds(0.35), label: turn < (sign ? 6 : 1) ? 1 : 0 };
});

describe('the weight that signals earn', () => {
  const tried = (moved: (label: number) => number) =>
    cases.map(({ odds, label }) => ({ odds, label, moved: moved(label) }));
  it('is none without forecasts, and for what misled', () => {
    expect(suitedWeight([], 1)).toBe(0);
    expect(
      suitedWeight(
        tried((label) => (label === 1 ? -1 : 1)),
        1,
      ),
    ).toBe(0);
  });
  it('is all of it for what was right and held back', () =>
    expect(
      suitedWeight(
        tried((label) => (label === 1 ? 1 : -1)),
        1,
      ),
    ).toBe(1));
  it('lies where past forecasts were best, held back towards none', () => {
    const overdone = cases.map(({ odds, label, values }) => ({
      odds,
      label,
      moved: 2 * (logOdds(values[0] === 1 ? 0.6 : 0.1) - odds),
    }));
    const weight = suitedWeight(overdone, 1);
    expect(weight).toBeGreaterThan(0.4);
    expect(weight).toBeLessThan(0.5);
    const slope = overdone.reduce(
      (sum, { odds, moved, label }) => sum + moved * (label - fromLogOdds(odds + weight * moved)),
      -4 * weight,
    );
    expect(Math.abs(slope)).toBeLessThan(1);
  });
  it('is less where windows overlap, and events are seen again and again', () => {
    const right = cases.map(({ odds, label, values }) => ({ odds, label, moved: (values[0] ?? 0) - 0.5 }));
    expect(suitedWeight(right.slice(0, 20), 12)).toBeLessThan(suitedWeight(right.slice(0, 20), 1));
  });
});

describe('whether signals earned anything', () => {
  const one = { odds: 0, moved: 1, suited: 0.5, label: 1 };
  it('is asked of the weights that were used', () => {
    expect(haveEarned([one])).toBe(true);
    expect(haveEarned([{ ...one, suited: 0 }])).toBe(false);
    expect(haveEarned([one, { ...one, label: 0 }])).toBe(false); // the miss costs more than the hit brought
    expect(haveEarned([])).toBe(false);
  });
});
