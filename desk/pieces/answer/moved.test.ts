import { describe, expect, test } from 'vitest';
import { sayMoved, stepsTold, strongest } from './moved.js';

const step = (name: string, moved: number) => ({ name, says: '', moved });

describe('steps to an answer', () => {
  test('are told strongest first, with the answer that one alone would change', () => {
    // Log-odds of one half are 0; three to one are 1.0986.
    const told = stepsTold(0.5, [step('weak', 0), step('strong', Math.log(3))]);
    expect(told.map(({ name, without }) => [name, without])).toEqual([
      ['strong', '50 %'],
      ['weak', null],
    ]);
  });

  test('are measured by the strongest, whichever way it moves', () =>
    expect(strongest([step('a', -2), step('b', 1)])).toBe(2));

  test('have a true minus, and no sign where they move nothing', () =>
    expect([0.437, -0.1, -0.001, 0].map(sayMoved)).toEqual(['+0.44', '−0.1', '0', '0']));
});
