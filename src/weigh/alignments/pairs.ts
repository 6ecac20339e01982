import type { ActorRef } from '../../record/index.js';

/** Two sides, the one that is first in the alphabet first. */
export type SidePair = readonly [ActorRef, ActorRef];

/** What a pair is kept under. */
export const pairKey = ([one, other]: SidePair): string => `${one} ${other}`;

/** Each two of some sides. */
export const pairsAmong = (sides: readonly ActorRef[]): SidePair[] =>
  [...sides].sort().flatMap((one, i, all) => all.slice(i + 1).map((other): SidePair => [one, other]));
