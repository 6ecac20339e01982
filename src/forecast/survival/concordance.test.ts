import { describe, expect, it } from 'vitest';
import { concordanceOf } from './concordance.js';

const gap = (time: number, ended = true) => ({ time, ended });

describe('concordance', () => {
  it('is 1 where risk falls with time, 0 where it rises', () => {
    expect(concordanceOf([gap(1), gap(2), gap(3)], [3, 2, 1])).toBe(1);
    expect(concordanceOf([gap(1), gap(2), gap(3)], [1, 2, 3])).toBe(0);
  });
  it('counts ties in risk half', () => expect(concordanceOf([gap(1), gap(2)], [1, 1])).toBe(0.5));
  it('does not compare with what was cut off earlier', () =>
    expect(concordanceOf([gap(1, false), gap(2)], [1, 2])).toBeNull());
  it('takes one cut off at the same time as the longer', () =>
    expect(concordanceOf([gap(2), gap(2, false)], [2, 1])).toBe(1));
});
