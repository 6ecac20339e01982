import { describe, expect, it } from 'vitest';
import { alignmentsOf, type VoteYear } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { voteRows } from './vote-rows.js';

const vote = (one: string, other: string, agreement: number): VoteYear => ({
  pair: [one, other],
  year: 2019,
  votes: 80,
  agreement,
});
const rows = (votes: readonly VoteYear[], year = 2019, width = 80) => {
  const options = { knownUntil: `${year}-12-31`, year, parties: ['CHN', 'PRK', 'USA'], chosen: [], votes };
  return voteRows(alignmentsOf([], options), penFor({ width, colour: false }));
};

describe('votes', () => {
  it('stand side by side, those that are most alike first', () =>
    expect(
      rows([vote('CHN', 'USA', 0.2), vote('CHN', 'PRK', 0.9)])
        .at(-1)
        ?.trimEnd(),
    ).toMatch(/^CHN–PRK 0\.90 of 80 +CHN–USA 0\.20 of 80$/));
  it('stand one below the other where there is little room', () =>
    expect(rows([vote('CHN', 'USA', 0.2), vote('CHN', 'PRK', 0.9)], 2019, 40).slice(-2)).toHaveLength(2));
  it('are not said to be old where they are not', () =>
    expect(rows([vote('CHN', 'PRK', 0.9)]).join(' ')).not.toContain('says nothing'));
  it('are missing where the table has none', () =>
    expect(rows([]).join(' ')).toContain('No votes of these sides are in the table that ships.'));
});
