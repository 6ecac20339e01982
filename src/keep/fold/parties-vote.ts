import { type ActorRef, sideOf } from '../../record/index.js';
import { sidesOf } from '../match/candidate.js';
import { acquaintance } from '../match/persons.js';
import { type Ballot, ballot, SILENCE } from './ballot.js';
import { rivals } from './rivals.js';
import { type Json, ruleOf } from './slot-rules.js';
import type { WeightOf } from './sources.js';

const refsOf = (value: Json): readonly ActorRef[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** Whether two lists of parties cannot both be true: other sides, or other people for a side. */
export function contradictingParties(a: Json, b: Json): boolean {
  const [x, y] = [sidesOf(refsOf(a)), sidesOf(refsOf(b))];
  return x.join() !== y.join() || acquaintance(refsOf(a), refsOf(b), x) === 'others';
}

/** Whether a list of parties says no more than another: the same sides, and for each side the same people or nobody by name. */
export function partiesWithin(part: Json, whole: Json): boolean {
  const [x, y] = [refsOf(part), refsOf(whole)];
  if (sidesOf(x).join() !== sidesOf(y).join()) return false;
  return sidesOf(y).every((side) => {
    const named = peopleOf(x, side);
    return named.length === 0 || named.join() === peopleOf(y, side).join();
  });
}

const peopleOf = (refs: readonly ActorRef[], side: ActorRef): readonly ActorRef[] =>
  [...new Set(refs.filter((ref) => ref !== side && sideOf(ref) === side))].sort();

/** What a single list of parties comes to: side by side in the order of the alphabet, each with its people or, where it has none, itself. */
export const soleParties = (refs: readonly ActorRef[]): readonly ActorRef[] =>
  sidesOf(refs).flatMap((side) => {
    const named = peopleOf(refs, side);
    return named.length > 0 ? named : [side];
  });

/** The vote on who took part: first on the sides, then for each side on its people, among those who name any. */
export function partiesVote(weightOf: WeightOf): Ballot {
  const rule = ruleOf('encounter', 'by');
  const sides = ballot(rule, weightOf);
  const people = new Map<ActorRef, Ballot>();
  const others = rivals(contradictingParties);
  let winner: readonly ActorRef[] = [];
  return {
    voteFor(value) {
      const refs = refsOf(value);
      if (refs.length === 0) return null;
      others.tell([...refs].sort());
      const told = sidesOf(refs);
      const votes = [sides.voteFor(told)];
      for (const side of told) {
        const named = people.get(side) ?? ballot(rule, weightOf);
        people.set(side, named);
        votes.push(named.voteFor(peopleOf(refs, side)));
      }
      return (voice, standing) => {
        for (const vote of votes) vote?.(voice, standing);
      };
    },
    outcome() {
      const won = sides.outcome().winner;
      if (won === undefined) return SILENCE;
      const now = refsOf(won).flatMap((side) => refsOf(people.get(side)?.outcome().winner ?? [side]));
      // The same list as long as it says the same, so that nothing seems to have changed.
      if (now.join() !== winner.join()) winner = now;
      return { winner, against: others.of(winner) };
    },
  };
}
