import { type ActorRef, type Entry, type Issue, sideOf } from '../../record/index.js';

/** Two sides that have promised each other something in an agreement of their own, and whether arms were among it. */
export interface Bargain {
  readonly sides: ReadonlySet<ActorRef>;
  readonly arms: boolean;
}

/** Issues on which a test of arms bears. */
const ARMS: ReadonlySet<Issue> = new Set<Issue>(['denuclearization', 'missiles', 'arms_control']);

/** The bargains of exactly two sides among promises by the name of their agreement. */
export const bargainsIn = (promises: ReadonlyMap<string, readonly Entry[]>): readonly Bargain[] =>
  [...promises.values()].flatMap((made): Bargain[] => {
    const sides = new Set(made.flatMap(partiesTo));
    return sides.size === 2 ? [{ sides, arms: made.some(isOnArms) }] : [];
  });

const partiesTo = ({ slots }: Entry): ActorRef[] =>
  slots.kind === 'commitment' ? [...slots.by, ...slots.to].map(sideOf) : [];

const isOnArms = ({ slots }: Entry): boolean => slots.kind === 'commitment' && ARMS.has(slots.issue);
