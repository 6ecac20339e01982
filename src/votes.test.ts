import { describe, expect, it } from 'vitest';
import { votesAmong } from './votes.js';

describe('votes that ship', () => {
  it('are those of the states that are asked for', () => {
    const csv = 'a,b,year,votes,agreement\nCHN,PRK,2018,82,0.902\nCHN,USA,2018,84,0.200\n';
    expect(votesAmong(['PRK', 'CHN'], csv)).toEqual([
      { pair: ['CHN', 'PRK'], year: 2018, votes: 82, agreement: 0.902 },
    ]);
  });
  it('end with 2019, and are shares of enough votes', () => {
    const rows = votesAmong(['USA', 'PRK', 'CHN', 'RUS', 'KOR', 'JPN', 'IRN', 'ISR']);
    expect(rows.length).toBeGreaterThan(1000);
    expect(Math.max(...rows.map(({ year }) => year))).toBe(2019);
    expect(rows.every(({ votes, agreement }) => votes >= 5 && agreement >= 0 && agreement <= 1)).toBe(true);
    expect(rows.every(({ pair: [one, other] }) => one < other)).toBe(true);
  });
  it('are none of states that the table lacks', () => expect(votesAmong(['FIN', 'NOR'])).toEqual([]));
});
