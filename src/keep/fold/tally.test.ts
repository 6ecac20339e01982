import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { byStrength, count, newTally, type Standing, type Standpoint, stronger } from './tally.js';

const standpoint = (
  key: string,
  days: readonly string[],
  breadth = 0,
  standing: Standing = 0,
): Standpoint => {
  const tally = newTally(() => 1);
  for (const [i, day] of days.entries()) count(tally, told('encounter', `${key}${i}`, day), standing);
  return { key, breadth, tally };
};
const [early, late] = ['2018-06-12', '2018-06-13'];

describe('byStrength', () => {
  it('hears a person, then sources, then precision, then the first to tell, then the alphabet', () => {
    const ordered = [
      standpoint('mended', [late], 9, 2),
      standpoint('accepted', [late], 9, 1),
      standpoint('two', [late, late], 9),
      standpoint('precise', [late], 1),
      standpoint('early', [early], 5),
      standpoint('a', [late], 5),
      standpoint('b', [late], 5),
    ];
    expect([...ordered].reverse().sort(byStrength)).toEqual(ordered);
  });
});

describe('stronger', () => {
  it('keeps the best unless another has overtaken it', () => {
    const [one, two] = [standpoint('one', [early]), standpoint('two', [early, late])];
    expect(stronger(null, one)).toBe(one);
    expect(stronger(one, two)).toBe(two);
    expect(stronger(two, one)).toBe(two);
    expect(stronger(two, two)).toBe(two);
  });
});
