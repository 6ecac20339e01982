import { describe, expect, it } from 'vitest';
import { addScores, best, packPerceptron, perceptron } from './perceptron.js';

const { cells, entries } = packPerceptron({
  keys: Int32Array.of(10, 20, -5),
  lengths: Uint8Array.of(2, 1, 1),
  rowClasses: Uint8Array.of(0, 2, 1, 127),
  rowWeights: Int8Array.of(5, -3, 127, -128),
});
const model = perceptron(128, cells, entries);
const scoresOf = (...features: number[]): number[] => {
  const scores = new Int32Array(128);
  addScores(model, Int32Array.from(features), features.length, scores);
  return [...scores.subarray(0, 3), scores[127] ?? 0];
};

describe('addScores', () => {
  it('adds the rows of the features that are known', () => {
    expect(scoresOf(10, 20, 10)).toEqual([10, 127, -6, 0]);
    expect(scoresOf(-5)).toEqual([0, 0, 0, -128]);
  });
  it('weighs nothing for features that are not known, nor for none', () => {
    expect(scoresOf(0, 99, -6)).toEqual([0, 0, 0, 0]);
    expect(scoresOf()).toEqual([0, 0, 0, 0]);
  });
});

describe('best', () => {
  it('is the class with the highest score', () => expect(best(Int32Array.of(1, 7, 3), 3)).toBe(1));
  it('is the first of equals', () => expect(best(Int32Array.of(0, 4, 4), 3)).toBe(1));
});
