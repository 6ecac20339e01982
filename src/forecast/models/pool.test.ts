import { expect, it } from 'vitest';
import { logOdds } from '../scores/probability.js';
import { poolOf } from './pool.js';

it('is the mean of log-odds', () => {
  const [p = 0] = poolOf([[0.2], [0.6]]);
  expect(logOdds(p)).toBeCloseTo((logOdds(0.2) + logOdds(0.6)) / 2, 12);
});
it('leaves those who agree', () => expect(poolOf([[0.3], [0.3], [0.3]])[0]).toBeCloseTo(0.3, 12));
it('needs someone', () => expect(() => poolOf([])).toThrow(RangeError));
