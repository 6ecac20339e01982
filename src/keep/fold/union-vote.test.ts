import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { unionVote } from './union-vote.js';

const voice = told('encounter', 'a', '2018-06-12');

describe('unionVote', () => {
  it('holds what any report names, in the order of the alphabet', () => {
    const box = unionVote();
    box.voteFor(['Second Text'])?.(voice, 0);
    box.voteFor(['First Text', 'Second Text'])?.(voice, 0);
    expect(box.outcome()).toEqual({ winner: ['First Text', 'Second Text'], against: [] });
  });

  it('is silent where nobody names any', () => {
    const box = unionVote();
    expect([box.voteFor([]), box.voteFor(null)]).toEqual([null, null]);
    expect(box.outcome().winner).toBeUndefined();
  });

  it('gives the same list as long as it says the same', () => {
    const box = unionVote();
    box.voteFor(['First Text'])?.(voice, 0);
    const { winner } = box.outcome();
    box.voteFor(['First Text'])?.(voice, 0);
    expect(box.outcome().winner).toBe(winner);
  });
});
