import { describe, expect, it } from 'vitest';
import { breadthOf, dateSteps, isTalks, widenDate } from './date-steps.js';

describe('dateSteps', () => {
  it.each([
    ['2018-06-12', ['2018', '2018-06', '2018-06-12']],
    ['2018-06-12?', ['2018', '2018-06', '2018-06-12']],
    ['2019-02-27/2019-02-28', ['2019', '2019-02', '2019-02-27/2019-02-28']],
    ['2025-10-20/2025-10-26', ['2025', '2025-10']],
    ['2018-06', ['2018', '2018-06']],
    ['2018-22', ['2018']],
    ['2018~', ['2018']],
    ['2018-12-28/2019-01-05', []],
    ['199X', []],
    ['2019/..', []],
  ])('%s stands at %j', (when, steps) => expect(dateSteps(when)).toEqual(steps));
});

describe('breadthOf', () => {
  it.each([
    ['2018-06-12', 1],
    ['2018-06', 30],
    ['2018', 365],
    ['../2019', 1_000_000],
  ])('%s may mean %i days', (when, days) => expect(breadthOf(when)).toBe(days));
});

describe('isTalks', () => {
  it.each([
    ['2018-06-12', false],
    ['2018-06-11/2018-06-14', true],
    ['2018-06-11/2018-06-15', false],
  ])('%s: %s', (when, talks) => expect(isTalks(when)).toBe(talks));
});

describe('widenDate', () => {
  const talks = ['2019-02-26/2019-02-28', '2019-02-27/2019-02-28', '2019-03-01/2019-03-02'];
  it('takes the shortest talks that hold the day', () =>
    expect(widenDate('2019-02-28', talks)).toBe('2019-02-27/2019-02-28'));
  it('leaves a day that no talks hold, and what is no day', () => {
    expect(widenDate('2019-02-25', talks)).toBe('2019-02-25');
    expect(widenDate('2019-02', talks)).toBe('2019-02');
    expect(widenDate('2019-02-26/2019-02-28', talks)).toBe('2019-02-26/2019-02-28');
  });
});
