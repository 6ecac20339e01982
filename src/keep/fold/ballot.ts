import type { Voice } from './fold.js';
import { rivals } from './rivals.js';
import type { Json, SlotRule } from './slot-rules.js';
import type { WeightOf } from './sources.js';
import { count, newTally, type Standing, type Standpoint, stronger } from './tally.js';

/** What the voices for a slot come to. */
export interface Outcome {
  /** The value that has the most for it; undefined where nobody tells one. */
  readonly winner: Json | undefined;
  /** Values that cannot be true beside it, the first told first. */
  readonly against: readonly Json[];
}

/**
 * The vote on one slot. It is held from the coarse to the fine: first on the year, among all who tell one, then among the months of that year,
 * then among its days; so a report that says "in June" counts for the twelfth of June and never against it.
 */
export interface Ballot {
  /** Opens a vote for a value, or the one that is open; null for a value that says nothing. */
  voteFor(value: Json): Vote | null;
  outcome(): Outcome;
}

/** Gives a value the vote of a voice. Voices come in the order of the days on which they were known. */
export type Vote = (voice: Voice, standing: Standing) => void;

/** A value that was told. */
interface Told extends Standpoint {
  readonly value: Json;
}

/** A step from the coarse to the fine: a year, its months, their days; or a state and its cities. `told` are the values whose precision ends here. */
interface Step extends Standpoint {
  readonly steps: Map<string, Step>;
  readonly told: Map<string, Told>;
  best: Step | null;
  bestTold: Told | null;
}

const newStep = (key: string, weightOf: WeightOf): Step => ({
  key,
  tally: newTally(weightOf),
  breadth: 0,
  steps: new Map(),
  told: new Map(),
  best: null,
  bestTold: null,
});

/** A vote on a slot with its rule. */
export function ballot(rule: SlotRule, weightOf: WeightOf): Ballot {
  const root = newStep('', weightOf);
  const others = rivals(rule.contradicts);
  const stretches = new Map<string, Json>();
  return {
    voteFor(value) {
      const place = rule.place(value);
      if (place === null) return null;
      const steps = [root];
      for (const key of place.steps) steps.push(below(steps.at(-1) ?? root, key, weightOf));
      const rest = steps.at(-1) ?? root;
      const told = rest.told.get(place.key) ?? { ...place, value, tally: newTally(weightOf) };
      rest.told.set(place.key, told);
      others.tell(value);
      if (rule.isStretch?.(value)) stretches.set(place.key, value);
      return (voice, standing) => countAlong(steps, told, voice, standing);
    },
    outcome() {
      const best = resolve(root, rule);
      if (best === null) return SILENCE;
      const winner = rule.widen?.(best.value, stretches.values()) ?? best.value;
      return { winner, against: others.of(winner) };
    },
  };
}

/** The outcome where nobody tells a value. */
export const SILENCE: Outcome = { winner: undefined, against: [] };

function below(step: Step, key: string, weightOf: WeightOf): Step {
  const next = step.steps.get(key) ?? newStep(key, weightOf);
  step.steps.set(key, next);
  return next;
}

/** Counts a voice at each step of its way; the best of each step is kept up, since tallies only grow. */
function countAlong(steps: readonly Step[], told: Told, voice: Voice, standing: Standing): void {
  let above: Step | null = null;
  for (const step of steps) {
    if (above !== null) {
      count(step.tally, voice, standing);
      above.best = stronger(above.best, step);
    }
    above = step;
  }
  count(told.tally, voice, standing);
  if (above !== null) above.bestTold = stronger(above.bestTold, told);
}

/** The strongest value at or below a step; what a person vouches for does not yield to a finer one that contradicts it. */
function resolve(step: Step, rule: SlotRule): Told | null {
  const finer = step.best && resolve(step.best, rule);
  const here = step.bestTold;
  if (finer === null) return here;
  const vouched =
    here !== null && here.tally.standing > finer.tally.standing && rule.contradicts(here.value, finer.value);
  return vouched ? here : finer;
}
