import { expect, it } from 'vitest';
import { logLossOf, logScore } from './log-score.js';

it('is the surprise at what happened', () => {
  expect(logLossOf(0.25, 1)).toBeCloseTo(Math.log(4), 12);
  expect(logLossOf(0.25, 0)).toBeCloseTo(-Math.log(0.75), 12);
  expect(logScore([0.5, 0.5], [0, 1])).toBeCloseTo(Math.LN2, 12);
});
it('is finite for who was wrongly sure', () => expect(logLossOf(0, 1)).toBeCloseTo(Math.log(1e6), 6));
