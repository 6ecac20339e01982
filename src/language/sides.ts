import { type ActorRef, stateOf } from '../record/index.js';
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
  const counts = compass.map(() => 0);
  for (const { refs } of drafts)
    for (const ref of refs) {
      const pair = pairOf.get(sideKey(ref));
      if (pair !== undefined) counts[pair] = (counts[pair] ?? 0) + 1;
    }
  const most = Math.max(...counts);
  return most >= 2 ? (compass[counts.indexOf(most)] ?? null) : null;
}

/** Pairs by their sides: states by their code, others by the whole ref. */
const pairOf = new Map(compass.flatMap((pair, i) => pair.map((side): [ActorRef, number] => [side, i])));
const sideKey = (ref: ActorRef): ActorRef => (pairOf.has(ref) ? ref : stateOf(ref));
