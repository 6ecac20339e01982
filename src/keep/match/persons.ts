import { type ActorRef, nameOf, sideOf } from '../../record/index.js';
import { remembered } from '../remembered.js';

/**
 * A person's name whatever the order and the hyphens of its parts: "Cho Tae-yong", "Taeyong Cho" and "Cho Taeyong" have the same letters.
 * Within one side and one month two people whose names are anagrams are not to be feared.
 */
const letters = remembered((name) =>
  [...name.normalize('NFD').toLowerCase()]
    .filter((letter) => letter >= 'a' && letter <= 'z')
    .sort()
    .join(''),
);

/** Who is named for a side; a body without a state is no person. */
function namedFor(parties: readonly ActorRef[], side: ActorRef): ReadonlySet<string> {
  const names = parties.filter((ref) => sideOf(ref) === side && ref !== side).map((ref) => nameOf(ref) ?? '');
  return new Set(names.map(letters).filter(Boolean));
}

/** How the people of two encounters agree: `both` sides share one, `one` side does, `none` is named twice, or they are `others`. */
export type Acquaintance = 'both' | 'one' | 'none' | 'others';

/** Compares who is named, over the sides that both encounters have. Somebody else on any side makes it `others`. */
export function acquaintance(
  a: readonly ActorRef[],
  b: readonly ActorRef[],
  sides: readonly ActorRef[],
): Acquaintance {
  let shared = 0;
  for (const side of sides) {
    const [x, y] = [namedFor(a, side), namedFor(b, side)];
    if (x.size === 0 || y.size === 0) continue;
    if (![...x].some((name) => y.has(name))) return 'others';
    shared += 1;
  }
  if (shared === 0) return 'none';
  return shared === sides.length ? 'both' : 'one';
}

/** Whether any person is named. */
export const namesAnybody = (parties: readonly ActorRef[]): boolean =>
  parties.some((ref) => sideOf(ref) !== ref && nameOf(ref) !== null);
