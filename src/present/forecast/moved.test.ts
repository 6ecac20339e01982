import { describe, expect, it } from 'vitest';
import { fromLogOdds } from '../../forecast/scores/probability.js';
import { oddsAfter, sayMoved, stepsTold, strongest } from './moved.js';

const step = (name: string, moved: number) => ({ name, says: '', moved });

describe('steps to an answer', () => {
  it('are told strongest first, with the answer that one alone would change', () => {
    // Log-odds of one half are 0; three to one are 1.0986.
    const told = stepsTold(0.5, [step('weak', 0), step('strong', Math.log(3))]);
    expect(told.map(({ name, without }) => [name, without])).toEqual([
      ['strong', '50 %'],
      ['weak', null],
    ]);
  });

  it('add up', () => {
    expect(fromLogOdds(oddsAfter(0.5, [step('a', Math.log(6)), step('b', -Math.log(2))]))).toBeCloseTo(0.75);
    expect(fromLogOdds(oddsAfter(0.2, []))).toBeCloseTo(0.2);
  });

  it('are measured by the strongest, whichever way it moves', () =>
    expect(strongest([step('a', -2), step('b', 1)])).toBe(2));

  it('have a true minus, and no sign where they move nothing', () =>
    expect([0.437, 0.444, -0.1, -0.001, -0.0001, 0].map(sayMoved)).toEqual([
      '+0.44',
      '+0.44',
      '−0.1',
      '0',
      '0',
      '0',
    ]));
});
