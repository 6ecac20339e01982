import type { ItemKind } from '../../record/index.js';
import { type Ballot, ballot, type Outcome, SILENCE, type Vote } from './ballot.js';
import type { Voice } from './fold.js';
import { partiesVote } from './parties-vote.js';
import { type Json, ruleOf } from './slot-rules.js';
import type { WeightOf } from './sources.js';
import type { Standing } from './tally.js';
import { unionVote } from './union-vote.js';

/** The vote on one slot of an entry, which remembers what it came to. */
export interface SlotVote {
  readonly slot: string;
  cast(value: Json, voice: Voice): void;
  /** Counts; true where the outcome is another than the last time. */
  count(): boolean;
  /** What it last came to. */
  outcome(): Outcome;
}

/** A vote on a slot of a kind. */
export function slotVote(kind: ItemKind, slot: string, weightOf: WeightOf): SlotVote {
  const box = boxFor(kind, slot, weightOf);
  const votes = new Map<Json, Vote | null>();
  let outcome = SILENCE;
  let shown = 0;
  return {
    slot,
    cast(value, voice) {
      const key = typeof value === 'object' ? JSON.stringify(value) : value;
      const vote = votes.get(key) ?? box.voteFor(value);
      votes.set(key, vote);
      vote?.(voice, standingOf(voice, slot));
    },
    count() {
      const now = box.outcome();
      const changed = now.winner !== outcome.winner || now.against.length !== shown;
      [outcome, shown] = [now, now.against.length];
      return changed;
    },
    outcome: () => outcome,
  };
}

function boxFor(kind: ItemKind, slot: string, weightOf: WeightOf): Ballot {
  if (slot === 'parties') return partiesVote(weightOf);
  return slot === 'agreements' ? unionVote() : ballot(ruleOf(kind, slot), weightOf);
}

const standingOf = ({ review, corrected }: Voice, slot: string): Standing =>
  corrected?.includes(slot) ? 2 : review === 'accepted' ? 1 : 0;
