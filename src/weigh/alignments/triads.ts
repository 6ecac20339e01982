import type { ActorRef } from '../../record/index.js';
import type { Standing } from './balance.js';
import { pairKey, pairsAmong } from './contributions.js';

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

/** The triads among sides, by how each pair stands. */
export function triadsOf(sides: readonly ActorRef[], standings: ReadonlyMap<string, Standing>): Triads {
  const threes = [...sides]
    .sort()
    .flatMap((one, i, all) =>
      pairsAmong(all.slice(i + 1)).map(([other, third]) => [one, other, third] as const),
    );
  const triads = threes.flatMap((three) => {
    const [first, second, third] = pairsAmong(three).map((pair) => standings.get(pairKey(pair)) ?? null);
    return isSigned(first) && isSigned(second) && isSigned(third)
      ? [triad(three, [first, second, third])]
      : [];
  });
  return { triads, unknown: threes.length - triads.length };
}

const isSigned = (standing: Standing | undefined): standing is 'together' | 'apart' =>
  standing === 'together' || standing === 'apart';

function triad(sides: Triad['sides'], standings: Triad['standings']): Triad {
  const apart = standings.filter((standing) => standing === 'apart').length;
  const balance = apart === 0 || apart === 2 ? 'balanced' : apart === 3 ? 'weakly balanced' : 'unbalanced';
  return { sides, standings, balance };
}
