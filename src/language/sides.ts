import type { ActorRef } from '../record/index.js';
import type { Draft } from './drafts.js';

/** What "the North" and "the South" are where a matter has two. */
const compass: readonly (readonly [north: ActorRef, south: ActorRef])[] = [
  ['PRK', 'KOR'],
  ['VNM:North Vietnam', 'VNM:South Vietnam'],
  ['SDN', 'SSD'],
  ['YEM:North Yemen', 'YEM:South Yemen'],
  ['NSA:Turkish Cypriots', 'CYP'],
];

/** The pair of north and south that a document names most; null where it names none of them twice. */
export function compassOf(drafts: readonly Draft[]): readonly [north: ActorRef, south: ActorRef] | null {
  const counts = compass.map(
    (pair) => drafts.filter((draft) => draft.refs.some((ref) => isOf(ref, pair))).length,
  );
  const most = Math.max(...counts);
  return most >= 2 ? (compass[counts.indexOf(most)] ?? null) : null;
}

const isOf = (ref: ActorRef, pair: readonly ActorRef[]): boolean =>
  pair.some((side) => ref === side || ref.startsWith(`${side}:`));
