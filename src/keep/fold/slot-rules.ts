import { type ActorRef, type Edtf, type ItemKind, overlap, sideOf } from '../../record/index.js';
import { placePath, together } from '../match/place.js';
import { breadthOf, dateSteps, isTalks, widenDate } from './date-steps.js';

/** A value of a slot, as JSON has it. */
export type Json = string | boolean | null | readonly string[];

/** Where a value stands in the vote. */
export interface Place {
  /** The steps to it, from the coarse to the fine. */
  readonly steps: readonly string[];
  /** How wide it is beside values of the same steps; less is more precise. */
  readonly breadth: number;
  /** The same for values that say the same. */
  readonly key: string;
}

/** How a slot is voted on. */
export interface SlotRule {
  /** Where a value stands; null for one that says nothing (null, unknown, an empty list). */
  readonly place: (value: Json) => Place | null;
  /** Whether two values cannot both be true, so that people should see them side by side. */
  readonly contradicts: (a: Json, b: Json) => boolean;
  /** Whether a value says no more than another that it does not contradict: "2018-06" beside "2018-06-12". */
  readonly contains: (coarse: Json, fine: Json) => boolean;
  /** Whether a value tells a stretch that finer ones may be part of. */
  readonly isStretch?: (value: Json) => boolean;
  /** The value that takes the place of the winner, given the stretches that were told. */
  readonly widen?: (winner: Json, stretches: Iterable<Json>) => Json;
}

const SILENT: ReadonlySet<Json> = new Set(['unknown', 'unstated', false, null]);
const saysNothing = (value: Json): boolean =>
  SILENT.has(value) || (Array.isArray(value) && value.length === 0);
const never = (): boolean => false;
const alone = (value: Json): Place | null =>
  saysNothing(value) ? null : { steps: [], breadth: 0, key: String(value) };

/** Values that stand each for itself. */
const plain: SlotRule = { place: alone, contradicts: never, contains: never };
/** The same, where two values are a contradiction that matters. */
const exclusive: SlotRule = { ...plain, contradicts: (a, b) => a !== b };
const isText = (value: Json): value is string => typeof value === 'string';
const isStart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((step, i) => step === long[i]);

/** A rule for texts with steps. */
const stepped = (
  placeOf: (text: string) => Place,
  contradicts: (a: string, b: string) => boolean,
): SlotRule => ({
  place: (value) => (isText(value) ? placeOf(value) : null),
  contradicts: (a, b) => isText(a) && isText(b) && contradicts(a, b),
  contains: (a, b) =>
    isText(a) && isText(b) && !contradicts(a, b) && isStart(placeOf(a).steps, placeOf(b).steps),
});

const date: SlotRule = {
  ...stepped(
    (when) => ({ steps: dateSteps(when), breadth: breadthOf(when), key: when }),
    (a: Edtf, b: Edtf) => !overlap(a, b),
  ),
  isStretch: (value) => isText(value) && isTalks(value),
  widen: (winner, stretches) => (isText(winner) ? widenDate(winner, [...stretches].filter(isText)) : winner),
};

const place: SlotRule = stepped(
  (where) => ({ steps: placePath(where), breadth: 0, key: where }),
  (a, b) => together(placePath(a), placePath(b)) === 'apart',
);

const refsOf = (value: Json): readonly ActorRef[] =>
  isText(value) ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
/** Lists of actors: the same in any order; a contradiction where they share no side. */
const actors: SlotRule = {
  place: (value) =>
    saysNothing(value)
      ? null
      : { steps: [], breadth: -refsOf(value).length, key: [...refsOf(value)].sort().join() },
  contradicts: (a, b) => {
    const sides = new Set(refsOf(a).map(sideOf));
    return !refsOf(b).some((ref) => sides.has(sideOf(ref)));
  },
  contains: never,
};

const namesIn = (value: Json): readonly string[] => (Array.isArray(value) ? value : []);
/** Lists to which each report adds (`union-vote.ts`). */
const list: SlotRule = {
  ...plain,
  contains: (part, whole) => namesIn(part).every((name) => namesIn(whole).includes(name)),
};

const RULES: Readonly<Record<string, SlotRule>> = {
  when: date,
  deadline: date,
  where: place,
  by: actors,
  agreements: list,
  to: actors,
  actor: actors,
  speaker: actors,
  between: actors,
  outcome: exclusive,
  direction: exclusive,
  issue: exclusive,
  change: exclusive,
  system: exclusive,
  stance: exclusive,
  verdict: exclusive,
};

/** The rule of a slot. Level, flags and free words are voted on, but their differences are no contradictions: they come from the wording. */
export function ruleOf(kind: ItemKind, slot: string): SlotRule {
  if (kind === 'pause' && (slot === 'from' || slot === 'to')) return date;
  return RULES[slot] ?? plain;
}

/** Whether a value says nothing, the same as another, or less than it. */
export const isWithin = (rule: SlotRule, value: Json, other: Json): boolean =>
  rule.place(value) === null ||
  JSON.stringify(value) === JSON.stringify(other) ||
  rule.contains(value, other);
