import { describe, expect, it } from 'vitest';
import { logOdds } from '../scores/probability.js';
import { scoresOf } from './scored.js';

const forecast = (label: number, month: number, moved: number) => ({
  place: 0,
  month,
  values: [],
  odds: logOdds(0.2),
  label,
  constant: 0.5,
  moved,
  suited: 0.5,
  weight: 0.5,
});
const some = [forecast(1, 1200, 2), forecast(0, 1220, -2), forecast(-1, 1240, 9)];

describe('scores of signals', () => {
  const scored = scoresOf(some);
  it('compare four forecasters on the same cases, those that are open left out', () => {
    expect(scored).toMatchObject({ count: 2, events: 1 });
    expect(scored.brier.constant).toBe(0.25);
    expect(scored.brier.base).toBeCloseTo((0.64 + 0.04) / 2, 12);
    expect(scored.log.base).toBeCloseTo(-(Math.log(0.2) + Math.log(0.8)) / 2, 12);
  });
  it('find what helped, the more the more of it was used', () => {
    expect(scored.brier.full).toBeLessThan(scored.brier.weighted);
    expect(scored.brier.weighted).toBeLessThan(scored.brier.base);
    expect(scored.byYear.skill).toBeCloseTo(1 - scored.log.weighted / scored.log.base, 12);
    expect(scored.fullByYear.skill).toBeGreaterThan(scored.bySides.skill);
  });
});
