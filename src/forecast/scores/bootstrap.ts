import { quantile } from '../../weigh/quantile.js';
import { chanceFrom } from '../../weigh/tempo/chance.js';
import { skillOf } from './skill.js';

/** A skill with where it lies in 95 % of draws. */
export interface SkillInterval {
  readonly skill: number;
  readonly low: number;
  readonly high: number;
}

/** The same data give the same interval. */
const SEED = 2018;
/** Draws of clusters: with these the ends of the interval move by less than a tenth of its width from seed to seed. */
const DRAWS = 1000;

/** Losses of a forecaster and of its reference, summed by cluster. */
interface Sums {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
}

/** Sums losses by cluster, of those clusters that occur. */
function sumsOf(ours: ArrayLike<number>, theirs: ArrayLike<number>, cluster: ArrayLike<number>): Sums {
  const places = new Map<number, number>();
  for (let i = 0; i < ours.length; i++)
    if (!places.has(cluster[i] ?? 0)) places.set(cluster[i] ?? 0, places.size);
  const sums = { ours: new Float64Array(places.size), theirs: new Float64Array(places.size) };
  for (let i = 0; i < ours.length; i++) {
    const at = places.get(cluster[i] ?? 0) ?? 0;
    sums.ours[at] = (sums.ours[at] ?? 0) + (ours[i] ?? 0);
    sums.theirs[at] = (sums.theirs[at] ?? 0) + (theirs[i] ?? 0);
  }
  return sums;
}

/** The skill of clusters drawn with replacement. */
function drawnSkill({ ours, theirs }: Sums, chance: () => number): number {
  let [our, their] = [0, 0];
  for (let i = 0; i < ours.length; i++) {
    const at = Math.floor(chance() * ours.length);
    our += ours[at] ?? 0;
    their += theirs[at] ?? 0;
  }
  return skillOf(our, their);
}

/**
 * Skill with a 95 % interval from draws of whole clusters (countries), since the months of one country are not independent (Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, 8.5). Takes the loss of each case under both forecasters.
 */
export function skillInterval(
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
  cluster: ArrayLike<number>,
  seed = SEED,
): SkillInterval {
  const sums = sumsOf(ours, theirs, cluster);
  const chance = chanceFrom(seed);
  const draws = Array.from({ length: DRAWS }, () => drawnSkill(sums, chance))
    .filter((skill) => Number.isFinite(skill))
    .sort((a, b) => a - b);
  const total = (losses: Float64Array): number => losses.reduce((sum, loss) => sum + loss, 0);
  return {
    skill: skillOf(total(sums.ours), total(sums.theirs)),
    low: quantile(draws, 0.025),
    high: quantile(draws, 0.975),
  };
}
