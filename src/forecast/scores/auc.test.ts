import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from './auc.js';

/** By its definition: pairs of one that happened and one that did not. */
function byPairs(p: readonly number[], y: readonly number[]): number {
  let [right, pairs] = [0, 0];
  for (const [i, a] of p.entries())
    for (const [j, b] of p.entries())
      if (y[i] === 1 && y[j] === 0) {
        right += a > b ? 1 : a === b ? 0.5 : 0;
        pairs++;
      }
  return right / pairs;
}

describe('the area under the curve', () => {
  it('is 1 for the right order, 0 for the wrong one, half for no order', () => {
    expect(areaUnderCurve([0.1, 0.4, 0.8], [0, 0, 1])).toBe(1);
    expect(areaUnderCurve([0.9, 0.4, 0.1], [0, 0, 1])).toBe(0);
    expect(areaUnderCurve([0.3, 0.3, 0.3], [0, 1, 0])).toBe(0.5);
  });
  it('counts pairs, ties half', () => {
    const p = [0.1, 0.2, 0.2, 0.5, 0.5, 0.5, 0.7, 0.2];
    const y = [0, 1, 0, 1, 0, 0, 1, 1];
    expect(areaUnderCurve(p, y)).toBeCloseTo(byPairs(p, y), 12);
  });
  it('is unknown where nothing happened', () => expect(areaUnderCurve([0.1, 0.2], [0, 0])).toBeNull());
});
