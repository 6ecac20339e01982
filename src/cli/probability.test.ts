import { describe, expect, it } from 'vitest';
import { probabilityNamed } from './probability.js';

describe('a chance as it was typed', () => {
  it.each([
    ['0.12', 0.12],
    ['.5', 0.5],
    ['12%', 0.12],
    ['12 %', 0.12],
    ['0.5%', 0.005],
    [' 0.999 ', 0.999],
  ])('%j is %d', (typed, chance) => expect(probabilityNamed(typed)).toBeCloseTo(chance, 12));

  it.each([
    ['12', 'write 12% where you mean percent'],
    ['1.2', 'write 1.2% where you mean percent'],
    ['120', 'lies outside 0 to 1; write a number above 0'],
    ['120%', 'lies outside 0 to 1; write a number above 0'],
    ['0', 'certainty'],
    ['1', 'certainty'],
    ['100%', 'certainty'],
    ['0%', 'certainty'],
    ['likely', 'is no probability'],
    ['-0.1', 'is no probability'],
    ['0,12', 'is no probability'],
    ['1e-3', 'is no probability'],
    ['', 'is no probability'],
    ['%', 'is no probability'],
  ])('%j is refused', (typed, why) => expect(() => probabilityNamed(typed)).toThrow(why));
});
