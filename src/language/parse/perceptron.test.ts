import { describe, expect, it } from 'vitest';
import { addScores, best, perceptron } from './perceptron.js';

const model = perceptron({
  classes: 3,
  keys: Int32Array.of(10, 20),
  lengths: Uint8Array.of(2, 1),
  rowClasses: Uint8Array.of(0, 2, 1),
  rowWeights: Int8Array.of(5, -3, 127),
});

describe('addScores', () => {
  it('adds the rows of the features that are known', () => {
    const scores = new Int32Array(3);
    addScores(model, Int32Array.of(10, 99, 20, 10), 3, scores);
    expect([...scores]).toEqual([5, 127, -3]);
  });
  it('weighs nothing for no features', () => {
    const scores = new Int32Array(3);
    addScores(model, Int32Array.of(10), 0, scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });
});

describe('best', () => {
  it('is the class with the highest score', () => expect(best(Int32Array.of(1, 7, 3), 3)).toBe(1));
  it('is the first of equals', () => expect(best(Int32Array.of(0, 4, 4), 3)).toBe(1));
});
