import { describe, expect, it } from 'vitest';
import { crpsOf } from './crps.js';

describe('the score of a waiting time', () => {
  const sure = { times: [2, 5, 10], waiting: [1, 0, 0] };
  it('is 0 for who knew the time', () => expect(crpsOf(sure, { time: 5, ended: true })).toBe(0));
  it('is the distance for who was sure and wrong', () => {
    expect(crpsOf(sure, { time: 8, ended: true })).toBe(3);
    expect(crpsOf(sure, { time: 3, ended: true })).toBe(2);
  });
  it('sums the squared error of each moment', () => {
    const half = { times: [1, 2, 4], waiting: [0.5, 0.5, 0.5] };
    expect(crpsOf(half, { time: 2, ended: true })).toBeCloseTo(3 * 0.25, 12);
  });
  it('scores only what was watched', () => {
    expect(crpsOf(sure, { time: 8, ended: false })).toBe(3);
    expect(crpsOf(sure, { time: 4, ended: false })).toBe(0);
  });
  it('is best in the mean for the true chances', () => {
    const cases = [1, 1, 3, 6].map((time) => ({ time, ended: true }));
    const mean = (waiting: readonly number[]) =>
      cases.reduce((sum, waited) => sum + crpsOf({ times: [1, 3, 6, 8], waiting }, waited), 0);
    const truth = mean([0.5, 0.25, 0, 0]);
    expect(truth).toBeLessThan(mean([0.6, 0.25, 0, 0]));
    expect(truth).toBeLessThan(mean([0.5, 0.15, 0, 0]));
  });
});
