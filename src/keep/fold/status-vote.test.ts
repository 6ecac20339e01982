import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { told } from '../../../test/told-members.js';
import type { Review } from '../../record/index.js';
import { encounterStatus, promiseState, promiseStatus, type StatusVote } from './status-vote.js';

type Said = [known: string, status: string, review?: Review];
const heard = (vote: StatusVote, ...said: Said[]): StatusVote => {
  said.forEach(([known, status, review = null as never], i) => {
    vote.cast(status, told('encounter', `d${i}`, known, {}, { review }));
  });
  return vote;
};

describe('encounterStatus', () => {
  it('is what was said last, until somebody says on its day or later that it was held', () => {
    const vote = heard(encounterStatus(), ['2018-05-10', 'planned'], ['2018-05-24', 'cancelled']);
    expect(vote.winner('2018-06-12')).toBe('cancelled');
    heard(vote, ['2018-06-12', 'held'], ['2018-06-20', 'planned']);
    expect(vote.winner('2018-06-12')).toBe('held');
    expect(vote.winner('2018-07-01')).toBe('planned');
  });

  it('is what most documents of the last day say', () =>
    expect(
      heard(
        encounterStatus(),
        ['2018-05-10', 'proposed'],
        ['2018-05-10', 'planned'],
        ['2018-05-10', 'planned'],
      ).winner(null),
    ).toBe('planned'));

  it('hears a person over what was said up to that day, and others afterwards', () => {
    const vote = heard(
      encounterStatus(),
      ['2018-06-13', 'held'],
      ['2018-06-14', 'cancelled', 'accepted'],
      ['2018-06-14', 'held'],
    );
    expect(vote.winner('2018-06-12')).toBe('cancelled');
    expect(heard(vote, ['2018-06-15', 'held']).winner('2018-06-12')).toBe('held');
  });
});

describe('promiseStatus', () => {
  it('is what was last said to have become of it, whoever repeats that it was made', () => {
    const vote = heard(promiseStatus(), ['2018-06-12', 'pledged']);
    expect(vote.winner(null)).toBe('pledged');
    heard(vote, ['2020-01-01', 'broken'], ['2021-01-01', 'pledged']);
    expect(vote.winner(null)).toBe('broken');
  });
});

describe('promiseState', () => {
  const row = tableRow('states', 'one', { verified: false });
  const hollow = (known: string) => told('commitment', 'h', known, {}, { row });

  it('is what was last told', () =>
    expect(heard(promiseState(), ['2018-07-01', 'started'], ['2019-03-01', 'stalled']).winner(null)).toBe(
      'stalled',
    ));

  it('hears rows that nobody has checked only where nobody else speaks', () => {
    const vote = promiseState();
    vote.cast('reversed', hollow('2020-01-01'));
    expect(vote.winner(null)).toBe('reversed');
    heard(vote, ['2018-07-01', 'started']);
    expect(vote.winner(null)).toBe('started');
  });
});
