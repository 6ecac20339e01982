import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { columnOf } from '../panel/panel.js';
import { dyadRates, shrunkenRate, withinMonths } from './dyad-rate.js';

describe('the dyad rate', () => {
  it('is the world’s for a country without a past', () =>
    expect(shrunkenRate(0, 0, 0.02)).toBeCloseTo(0.02, 12));
  it('is two thirds its own after ten years, and no more after thirty', () => {
    expect(shrunkenRate(12, 120, 0.02)).toBeCloseTo((2 / 3) * 0.1 + (1 / 3) * 0.02, 12);
    expect(shrunkenRate(12, 360, 0.02)).toBe(shrunkenRate(12, 120, 0.02));
  });
  it('grows with the window', () => {
    expect(withinMonths(0.1, 1)).toBeCloseTo(0.1, 12);
    expect(withinMonths(0.1, 2)).toBeCloseTo(0.19, 12);
  });
  it('is given to each row', () => {
    const panel = madePanel({ countries: 2, from: 1999, to: 2001 });
    const [n, exposure, world] = ['n120', 'exposure', 'g60'].map((name) => columnOf(panel, name)[30] ?? 0);
    const rate = ((n ?? 0) + 60 * (world ?? 0)) / ((exposure ?? 0) + 60);
    expect(dyadRates(panel, 6)[30]).toBeCloseTo(1 - (1 - rate) ** 6, 12);
  });
});
