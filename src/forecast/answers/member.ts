import { fromLogOdds, logOdds } from '../scores/probability.js';

/** A chance with the ends of its interval. */
export interface Chance {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** A model that gives the chance of an event between two days from now. */
export interface MemberModel {
  readonly name: string;
  readonly says: string;
  /** Its share of the pool; 0 for one that is only shown. */
  readonly weight: number;
  /** The chance between two days, counted from the day of the answer. */
  readonly chance: (from: number, to: number) => Chance;
}

/**
 * What the members say together: the mean of their log-odds by weight (the logarithmic pool), moved by so much. Ends of intervals are pooled as the
 * chances are, as if all members erred to one side, which makes the interval wide rather than narrow.
 * @throws RangeError where no member has a weight.
 */
export function pooledChance(
  members: readonly MemberModel[],
  moved: number,
  from: number,
  to: number,
): Chance {
  const said = members
    .filter(({ weight }) => weight > 0)
    .map(({ weight, chance }) => ({ weight, ...chance(from, to) }));
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) throw new RangeError('there is no member with a weight');
  const pool = (of: (chance: Chance) => number): number =>
    fromLogOdds(said.reduce((sum, one) => sum + (one.weight / total) * logOdds(of(one)), moved));
  return {
    probability: pool(({ probability }) => probability),
    low: pool(({ low }) => low),
    high: pool(({ high }) => high),
  };
}
