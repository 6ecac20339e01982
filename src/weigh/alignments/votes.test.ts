import { describe, expect, it } from 'vitest';
import { votesIn } from './votes.js';

const row = (one: string, other: string, year: number, agreement: number) =>
  ({ pair: [one, other], year, votes: 80, agreement }) as const;
const rows = [
  row('CHN', 'PRK', 2014, 0.9),
  row('CHN', 'PRK', 2019, 0.8),
  row('CHN', 'PRK', 2018, 0.7),
  row('FRA', 'PRK', 2019, 0.5),
];

describe('votes of a pair', () => {
  it('are those of the year or the last before, with how it was five years earlier', () => {
    const then = { pair: ['CHN', 'PRK'], year: 2019, votes: 80, agreement: 0.8 };
    expect(votesIn(rows, ['PRK', 'CHN', 'USA'], 2024)).toEqual([
      { ...then, before: { year: 2014, agreement: 0.9 } },
    ]);
    expect(votesIn(rows, ['PRK', 'CHN'], 2018)).toEqual([
      { ...then, year: 2018, agreement: 0.7, before: null },
    ]);
  });
  it('are none before the first', () => expect(votesIn(rows, ['PRK', 'CHN'], 1990)).toEqual([]));
});
