import { describe, expect, it } from 'vitest';
import { packActions, scoreActions } from './action-weights.js';
import { weightTable } from './weight-table.js';

const table = weightTable(
  packActions({
    keys: Int32Array.of(10, 20, -5),
    lengths: Uint8Array.of(2, 1, 1),
    rowClasses: Uint8Array.of(0, 1, 1, 0),
    rowWeights: Int8Array.of(-127, 127, 9, -2),
  }),
);
const scoresOf = (...features: number[]): number[] => {
  const scores = Int32Array.of(7, 7, 7);
  scoreActions(table, Int32Array.from(features), features.length, scores);
  return [...scores];
};

describe('scoreActions', () => {
  it('adds up what the features that are known say for left and right against shift', () => {
    expect(scoresOf(10)).toEqual([0, -127, 127]);
    expect(scoresOf(10, 20, -5, 99, 10)).toEqual([0, -256, 263]);
  });
  it('is nothing for no features, and for those that are not known', () => {
    expect(scoresOf()).toEqual([0, 0, 0]);
    expect(scoresOf(0, 99)).toEqual([0, 0, 0]);
  });
});
