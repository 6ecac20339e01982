import { describe, expect, it } from 'vitest';
import { actionWeights, scoreActions } from './action-weights.js';

const table = actionWeights({
  classes: 3,
  keys: Int32Array.of(10, 20, -5),
  lengths: Uint8Array.of(3, 1, 2),
  rowClasses: Uint8Array.of(0, 1, 2, 1, 0, 2),
  rowWeights: Int8Array.of(5, -127, 127, 9, -1, -2),
});
const scoresOf = (...features: number[]): number[] => {
  const scores = Int32Array.of(7, 7, 7);
  scoreActions(table, Int32Array.from(features), features.length, scores);
  return [...scores];
};

describe('scoreActions', () => {
  it('adds up the weights of the features that are known', () => {
    expect(scoresOf(10)).toEqual([5, -127, 127]);
    expect(scoresOf(10, 20, -5, 99, 10)).toEqual([9, -245, 252]);
  });
  it('is nothing for no features, and for those that are not known', () => {
    expect(scoresOf()).toEqual([0, 0, 0]);
    expect(scoresOf(0, 99)).toEqual([0, 0, 0]);
  });
});
