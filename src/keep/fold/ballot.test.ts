import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { ballot, type Outcome } from './ballot.js';
import { type Json, ruleOf } from './slot-rules.js';
import type { Standing } from './tally.js';

/** The outcome of a vote in which each value has the voice of one document. */
function outcomeOf(slot: string, ...values: (Json | [value: Json, standing: Standing])[]): Outcome {
  const vote = ballot(ruleOf('encounter', slot), () => 1);
  values.forEach((cast, i) => {
    const [value, standing] = Array.isArray(cast) ? cast : [cast, 0];
    vote.voteFor(value as Json)?.(told('encounter', `d${i}`, '2018-06-12'), standing as Standing);
  });
  return vote.outcome();
}

describe('ballot', () => {
  it('has no winner where nobody tells a value', () =>
    expect(outcomeOf('when', null, null)).toEqual({ winner: undefined, against: [] }));

  it('goes from the coarse to the fine, so that many months help one day', () =>
    expect(outcomeOf('when', '2018-06', '2018-06', '2018-06-12', '2018-07-02', '2018-07-03')).toEqual({
      winner: '2018-06-12',
      against: ['2018-07-02', '2018-07-03'],
    }));

  it('takes a vague time only where nobody tells a finer one', () => {
    expect(outcomeOf('when', '2018-22').winner).toBe('2018-22');
    expect(outcomeOf('when', '2018-22', '2018-22', '2018-07').winner).toBe('2018-07');
  });

  it('goes from states to cities', () =>
    expect(outcomeOf('where', 'Vietnam', 'Hanoi', 'Singapore', 'Southeast Asia')).toEqual({
      winner: 'Hanoi',
      against: ['Singapore'],
    }));

  it('keeps what a person vouches for against a finer value that contradicts it, not against one that agrees', () => {
    expect(outcomeOf('when', ['2018-22', 1], '2018-12-01').winner).toBe('2018-22');
    expect(outcomeOf('when', ['2018-22', 1], '2018-07').winner).toBe('2018-07');
  });
});
