import { describe, expect, it } from 'vitest';
import { dayNumber } from '../days.js';
import { balances, faded, standingOf } from './balance.js';
import type { Contribution } from './contributions.js';

const step = (entry: string, day: string, points: number): Contribution => ({
  entry,
  pair: ['PRK', 'RUS'],
  day: dayNumber(day),
  part: points > 0 ? 'closer' : 'apart',
  points,
});

describe('a balance', () => {
  const found = balances(
    [step('a', '2020-12-31', 1), step('b', '2021-12-31', 1), step('c', '2021-12-31', -1)],
    2020,
    dayNumber('2022-12-30'),
    2022,
  );
  it('is what the year before left and what was added, part by part', () => {
    expect(found[0]).toEqual({
      year: 2020,
      points: 1,
      carried: 0,
      steps: 1,
      parts: [{ part: 'closer', points: 1, entries: ['a'] }],
    });
    expect(found[1]?.carried).toBeCloseTo(0.5 ** (365 / 731));
    expect(found[1]?.points).toBeCloseTo(0.5 ** (365 / 731));
    expect(found[1]?.parts.map(({ part, points }) => [part, points])).toEqual([
      ['closer', 1],
      ['apart', -1],
    ]);
  });
  it('halves in two years', () => {
    expect(faded(8, 731)).toBe(4);
    expect(found[2]?.points).toBeCloseTo(0.5 ** (729 / 731));
    expect(found[2]?.parts).toEqual([]);
  });
});

it('sides stand together by steps, met by meetings alone, apart or between', () => {
  const cases = [
    [0.5, 0.1],
    [0.5, 0],
    [3, -1],
    [0.49, 0.49],
    [-0.49, -2],
    [-0.5, -2],
  ] as const;
  expect(cases.map(([points, steps]) => standingOf({ points, steps }))).toEqual([
    'together',
    'met',
    'met',
    'between',
    'between',
    'apart',
  ]);
});

it('meetings count in the balance, and not among the steps', () => {
  const meeting: Contribution = { ...step('summit', '2020-12-31', 1), part: 'leaders' };
  const [year] = balances([meeting, step('a', '2020-12-31', -0.25)], 2020, dayNumber('2020-12-31'), 2020);
  expect([year?.points, year?.steps]).toEqual([0.75, -0.25]);
});
