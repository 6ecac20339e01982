import { describe, expect, it } from 'vitest';
import { sharedPart, sharesPassage, stretches, touches } from './passages.mjs';

const item = (...spans: [number, number][]) => ({ evidence: spans.map(([start, end]) => ({ start, end })) });

describe('passages', () => {
  it('longer than 600 characters do not count', () =>
    expect(stretches(item([0, 600], [700, 1301]))).toEqual([{ start: 0, end: 600 }]));
  it('are shared in part, all or not at all', () => {
    expect(sharedPart(item([0, 10]), item([0, 10]))).toBe(1);
    expect(sharedPart(item([0, 10], [20, 30]), item([20, 30]))).toBe(0.5);
    expect(sharedPart(item([0, 10]), item([10, 20]))).toBe(0);
    expect(sharedPart(item(), item())).toBe(0);
  });
  it('touch where one character is in both', () => {
    expect(touches(item([0, 10]), item([9, 20]))).toBe(true);
    expect(touches(item([0, 10]), item([10, 20]))).toBe(false);
  });
});

describe('a passage is found', () => {
  it('where half of it is covered', () => {
    expect(sharesPassage(item([0, 10]), item([5, 15]))).toBe(true);
    expect(sharesPassage(item([0, 10]), item([6, 15]))).toBe(false);
  });
  it('unless less than a sixth of ours is gold', () => {
    expect(sharesPassage(item([0, 10]), item([0, 60]))).toBe(true);
    expect(sharesPassage(item([0, 10]), item([0, 61]))).toBe(false);
  });
  it('though the other passages of the item are not', () =>
    expect(sharesPassage(item([0, 10], [50, 90]), item([0, 10], [100, 200]))).toBe(true));
});
