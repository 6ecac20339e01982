import { describe, expect, it } from 'vitest';
import { fromLogOdds, logOdds } from '../scores/probability.js';
import { type MemberModel, pooledChance } from './member.js';

const member = (weight: number, probability: number): MemberModel => ({
  name: 'm',
  says: '',
  weight,
  chance: (from, to) => ({
    probability: probability * (to - from),
    low: probability / 2,
    high: probability * 2,
  }),
});

describe('what members say together', () => {
  it('is the mean of their log-odds by weight', () => {
    const { probability, low, high } = pooledChance(
      [member(1, 0.1), member(3, 0.3), member(0, 0.4)],
      0,
      0,
      1,
    );
    expect(logOdds(probability)).toBeCloseTo(0.25 * logOdds(0.1) + 0.75 * logOdds(0.3));
    expect(low).toBeLessThan(probability);
    expect(high).toBeGreaterThan(probability);
  });
  it('is moved by what signs add', () =>
    expect(pooledChance([member(1, 0.1)], 1, 0, 1).probability).toBeCloseTo(fromLogOdds(logOdds(0.1) + 1)));
  it('is nothing without a weight', () =>
    expect(() => pooledChance([member(0, 0.1)], 0, 0, 1)).toThrow(RangeError));
});
