import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import type { ActorRef } from '../../record/index.js';
import { contradictingParties, partiesVote, partiesWithin } from './parties-vote.js';

const outcomeOf = (...lists: ActorRef[][]): unknown => {
  const vote = partiesVote(() => 1);
  lists.forEach((parties, i) => {
    vote.voteFor(parties)?.(told('encounter', `d${i}`, '2018-06-12'), 0);
  });
  return vote.outcome();
};

describe('partiesVote', () => {
  it('names for each side the people that most reports name', () =>
    expect(
      outcomeOf(
        ['USA', 'PRK:Kim Jong Un'],
        ['PRK', 'USA:Donald Trump'],
        ['USA:Mike Pompeo', 'PRK'],
        ['PRK', 'USA:Donald Trump'],
      ),
    ).toEqual({
      winner: ['PRK:Kim Jong Un', 'USA:Donald Trump'],
      against: [['PRK', 'USA:Mike Pompeo']],
    }));

  it('counts bodies without a state as sides', () =>
    expect(outcomeOf(['IGO:European Union', 'IRN'])).toEqual({
      winner: ['IGO:European Union', 'IRN'],
      against: [],
    }));
});

describe('contradictingParties', () => {
  it.each<[ActorRef[], ActorRef[], boolean]>([
    [['USA', 'PRK'], ['PRK:Kim Jong Un', 'USA'], false],
    [['USA', 'PRK'], ['PRK', 'USA', 'KOR'], true],
    [['USA:Donald Trump', 'PRK'], ['USA:Joe Biden', 'PRK'], true],
    [['USA:Donald Trump', 'PRK'], ['USA:Donald Trump', 'USA:Mike Pompeo', 'PRK'], false],
  ])('%j and %j: %s', (a, b, contradict) => expect(contradictingParties(a, b)).toBe(contradict));
});

describe('partiesWithin', () => {
  it.each<[ActorRef[], ActorRef[], boolean]>([
    [['USA', 'PRK'], ['PRK:Kim Jong Un', 'USA:Donald Trump'], true],
    [['PRK:Kim Jong Un', 'USA'], ['PRK', 'USA'], false],
    [['PRK', 'USA', 'KOR'], ['PRK', 'USA'], false],
  ])('%j within %j: %s', (part, whole, within) => expect(partiesWithin(part, whole)).toBe(within));
});
