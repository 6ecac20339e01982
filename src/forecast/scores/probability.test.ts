import { expect, it } from 'vitest';
import { fromLogOdds, held, logOdds, SUREST } from './probability.js';

it('goes to log-odds and back', () => {
  for (const p of [0.001, 0.2, 0.5, 0.97]) expect(fromLogOdds(logOdds(p))).toBeCloseTo(p, 12);
});
it('is never quite sure', () => {
  expect(held(0)).toBe(SUREST);
  expect(held(1)).toBe(1 - SUREST);
  expect(Number.isFinite(logOdds(1))).toBe(true);
});
