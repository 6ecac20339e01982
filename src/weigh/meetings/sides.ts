import { type ActorRef, type SlotsOf, sideOf } from '../../record/index.js';
import type { Bargain } from './bargains.js';

/** The sides of a meeting, each once. */
export const sidesOf = ({ parties }: Pick<SlotsOf<'encounter'>, 'parties'>): readonly ActorRef[] => [
  ...new Set(parties.map(sideOf)),
];

/** The groups of sides between which a meeting was about something: its two sides, or of more those pairs that made bargains of their own. */
export function groupsIn(
  bargains: readonly Bargain[],
  sides: readonly ActorRef[],
): readonly (readonly ActorRef[])[] {
  if (sides.length <= 2) return [sides];
  const pairs = bargains
    .map((bargain) => [...bargain.sides].sort())
    .filter((pair) => pair.every((side) => sides.includes(side)));
  const once = new Map(pairs.map((pair) => [pair.join(), pair]));
  return [...once.values(), sides];
}

/** Whether any two of the sides have bargained over arms, so that a test bears on what was said. */
export const armsAtStake = (bargains: readonly Bargain[], sides: readonly ActorRef[]): boolean =>
  bargains.some((bargain) => bargain.arms && [...bargain.sides].every((side) => sides.includes(side)));
