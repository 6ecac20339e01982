import type { Voice } from './fold.js';
import type { Json, SlotRule } from './slot-rules.js';
import type { WeightOf } from './sources.js';
import { byStrength, count, newTally, type Standing, type Standpoint } from './tally.js';

/** A value that was told, resting where its precision ends. */
interface Told extends Standpoint {
  readonly value: Json;
}

/** A step from the coarse to the fine: a year, its months, their days; or a state and its cities. */
interface Node extends Standpoint {
  readonly steps: Map<string, Node>;
  readonly told: Map<string, Told>;
  bestStep: Node | null;
  bestTold: Told | null;
}

/**
 * The vote on one slot. It is held from the coarse to the fine: first on the year, among all who tell one, then among the months of that year,
 * then among its days; so a report that says "in June" counts for the twelfth of June and never against it.
 */
export interface Ballot {
  cast(value: Json, voice: Voice, standing: Standing): void;
  /** The value that has the most for it; undefined where nobody tells one. */
  winner(): Json | undefined;
  /** Values that cannot be true beside the winner, the first told first; at most as many as people can look through. */
  against(): readonly Json[];
}

/** Contradicting values that are shown; more would be noise. */
const MOST_SHOWN = 20;

const newNode = (key: string, weightOf: WeightOf): Node => ({
  key,
  tally: newTally(weightOf),
  breadth: 0,
  steps: new Map(),
  told: new Map(),
  bestStep: null,
  bestTold: null,
});

const stronger = <T extends Standpoint>(best: T | null, other: T): T =>
  best === null || best === other || byStrength(other, best) < 0 ? other : best;

/** A vote on a slot with its rule. */
export function ballot(rule: SlotRule, weightOf: WeightOf): Ballot {
  const root = newNode('', weightOf);
  const values = new Map<string, Json>();
  let shownFor: Json | undefined;
  let shown: Json[] = [];
  const winner = (): Json | undefined => {
    const best = resolve(root, rule);
    return best === null ? undefined : (rule.widen?.(best.value, values) ?? best.value);
  };
  return {
    winner,
    cast(value, voice, standing) {
      const { steps, breadth } = rule.place(value) ?? { steps: null, breadth: 0 };
      if (steps === null) return;
      let node = root;
      for (const step of steps) node = descend(node, step, voice, standing, weightOf);
      const key = JSON.stringify(value);
      const told = node.told.get(key) ?? { key, value, breadth, tally: newTally(weightOf) };
      node.told.set(key, told);
      count(told.tally, voice, standing);
      node.bestTold = stronger(node.bestTold, told);
      if (values.has(key)) return;
      values.set(key, value);
      if (shownFor !== undefined && rule.contradicts(shownFor, value)) shown = [...shown, value];
    },
    against() {
      const now = winner();
      if (now !== shownFor) {
        shown = now === undefined ? [] : [...values.values()].filter((value) => rule.contradicts(now, value));
        shownFor = now;
      }
      return shown.slice(0, MOST_SHOWN);
    },
  };
}

/** The step below a node, counted for the voice; the strongest step of a node is kept up as its steps grow. */
function descend(node: Node, step: string, voice: Voice, standing: Standing, weightOf: WeightOf): Node {
  const next = node.steps.get(step) ?? newNode(step, weightOf);
  node.steps.set(step, next);
  count(next.tally, voice, standing);
  node.bestStep = stronger(node.bestStep, next);
  return next;
}

/** The strongest value at or below a node; what a person vouches for does not yield to a finer one that contradicts it. */
function resolve(node: Node, rule: SlotRule): Told | null {
  const finer = node.bestStep && resolve(node.bestStep, rule);
  const here = node.bestTold;
  if (finer === null) return here;
  const vouched =
    here !== null && here.tally.standing > finer.tally.standing && rule.contradicts(here.value, finer.value);
  return vouched ? here : finer;
}
