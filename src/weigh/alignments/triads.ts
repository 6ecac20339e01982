import type { ActorRef } from '../../record/index.js';
import type { Standing } from './balance.js';
import { pairKey, pairsAmong } from './pairs.js';

/**
 * Three sides that all stand together or apart. `balanced` where the product of the three signs is positive (Cartwright and Harary, Structural
 * Balance, Psychological Review 63, 1956): friends of friends are friends, enemies of friends enemies. `weakly` also where all three stand
 * apart (Davis, Clustering and Structural Balance in Graphs, Human Relations 20, 1967).
 */
export interface Triad {
  readonly sides: readonly [ActorRef, ActorRef, ActorRef];
  /** How the first stands with the second, the first with the third, the second with the third. */
  readonly standings: readonly ['together' | 'apart', 'together' | 'apart', 'together' | 'apart'];
  readonly balance: 'balanced' | 'weakly balanced' | 'unbalanced';
}

/** The triads of a network, and how many threes of sides are none since two of them only met, stand between, or are not told of. */
export interface Triads {
  readonly triads: readonly Triad[];
  readonly unknown: number;
}

/** The triads among sides, by how each pair stands. Only pairs with a sign are walked along: of most pairs nothing is told. */
export function triadsOf(sides: readonly ActorRef[], standings: ReadonlyMap<string, Standing>): Triads {
  const signs = signsOf(sides, standings);
  const triads = [...signs].flatMap(([one, withOne]) =>
    [...withOne].flatMap(([other, first]) =>
      [...(signs.get(other) ?? [])].flatMap(([third, last]) => {
        const second = withOne.get(third);
        return second ? [triad([one, other, third], [first, second, last])] : [];
      }),
    ),
  );
  const { length } = sides;
  return { triads, unknown: (length * (length - 1) * (length - 2)) / 6 - triads.length };
}

type Sign = 'together' | 'apart';

/** Of each side, those after it in the alphabet with which it stands together or apart. */
function signsOf(
  sides: readonly ActorRef[],
  standings: ReadonlyMap<string, Standing>,
): ReadonlyMap<ActorRef, ReadonlyMap<ActorRef, Sign>> {
  const signs = new Map([...sides].sort().map((side) => [side, new Map<ActorRef, Sign>()]));
  for (const pair of pairsAmong(sides)) {
    const standing = standings.get(pairKey(pair));
    if (standing === 'together' || standing === 'apart') signs.get(pair[0])?.set(pair[1], standing);
  }
  return signs;
}

function triad(sides: Triad['sides'], standings: Triad['standings']): Triad {
  const apart = standings.filter((standing) => standing === 'apart').length;
  const balance = apart === 0 || apart === 2 ? 'balanced' : apart === 3 ? 'weakly balanced' : 'unbalanced';
  return { sides, standings, balance };
}
