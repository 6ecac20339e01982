import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { slotVote } from './slot-vote.js';

describe('slotVote', () => {
  it('says whether the outcome has changed since it was last counted', () => {
    const vote = slotVote('encounter', 'when', () => 1);
    const changes = ['2018-06', '2018-06', '2018-06-12', '2018', '2016'].map((when, i) => {
      vote.cast(when, told('encounter', `d${i}`, '2018-06-12'));
      return vote.count();
    });
    expect(changes).toEqual([true, false, true, false, true]);
    expect(vote.outcome()).toEqual({ winner: '2018-06-12', against: ['2016'] });
  });

  it('gives a corrected slot the word of a person, and the other slots of that item not', () => {
    const mended = told('encounter', 'm', '2018-06-12', {}, { corrected: ['when'] });
    const [when, where] = [slotVote('encounter', 'when', () => 1), slotVote('encounter', 'where', () => 1)];
    for (const id of ['a', 'b']) {
      when.cast('2018-06-11', told('encounter', id, '2018-06-12'));
      where.cast('Hanoi', told('encounter', id, '2018-06-12'));
    }
    when.cast('2018-06-12', mended);
    where.cast('Singapore', mended);
    when.count();
    where.count();
    expect([when.outcome().winner, where.outcome().winner]).toEqual(['2018-06-12', 'Hanoi']);
  });
});
