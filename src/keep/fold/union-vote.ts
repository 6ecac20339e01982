import { type Ballot, type Outcome, SILENCE } from './ballot.js';
import type { Json } from './slot-rules.js';

/** What two reports name is named: the vote on a list to which each report adds, such as the texts adopted at one summit. */
export function unionVote(): Ballot {
  const named = new Set<string>();
  let outcome: Outcome = SILENCE;
  return {
    voteFor(value: Json) {
      if (!Array.isArray(value) || value.length === 0) return null;
      const names = value as readonly string[];
      return () => {
        for (const name of names) named.add(name);
      };
    },
    outcome() {
      const told = Array.isArray(outcome.winner) ? outcome.winner.length : 0;
      // The same list as long as it says the same, so that nothing seems to have changed.
      if (named.size > told) outcome = { winner: [...named].sort(), against: [] };
      return outcome;
    },
  };
}
