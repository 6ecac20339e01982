import { quantile } from '../quantile.js';
import { chanceFrom } from './chance.js';
import { TEMPO_RULES } from './rules.js';
import { type Stratum, together } from './strata.js';

/** The rate of tests around talks divided by the rate at other times; 1 is no difference. */
export interface Ratio {
  /** Null where there was no other time, or nothing at other times. */
  readonly ratio: number | null;
  /** Where it lies in 95 % of draws; null where that cannot be told. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The rate ratio of strata, each compared with itself: the Mantel–Haenszel estimate for person-time (Greenland and Robins, Biometrics 41,
 * 1985). Of one stratum it is the plain ratio. Null where nothing can be compared.
 */
export function rateRatio(strata: readonly Stratum[]): number | null {
  let [above, below] = [0, 0];
  for (const { days, daysAround, tests, testsAround } of strata) {
    above += (testsAround * (days - daysAround)) / days;
    below += ((tests - testsAround) * daysAround) / days;
  }
  return below > 0 ? above / below : null;
}

/** How many tests one would expect around the talks if they came as often there as in the rest of each stratum's days. */
export const expectedAround = (strata: readonly Stratum[]): number =>
  strata.reduce((sum, { days, daysAround, tests }) => sum + (tests * daysAround) / days, 0);

/** Share of draws that must give a ratio for the interval to be told. */
const MOST = 0.9;
/** The same data give the same interval. */
const SEED = 2018;

/**
 * The rate ratio with its interval, from draws of whole years. Where years are `pooled`, all days around talks are compared with all others,
 * whatever their years; else each year with itself.
 */
export function withInterval(strata: readonly Stratum[], pooled: boolean): Ratio {
  const ratio = rateRatio(pooled ? [together(strata)] : strata);
  if (ratio === null) return { ratio, low: null, high: null };
  const draws = drawn(strata, pooled);
  if (draws.length < MOST * TEMPO_RULES.draws.value) return { ratio, low: null, high: null };
  draws.sort();
  const high = quantile(draws, 0.975);
  const expected = expectedAround(pooled ? [together(strata)] : strata);
  const none = ratio === 0 ? TEMPO_RULES.zero.value / expected : 0;
  return { ratio, low: quantile(draws, 0.025), high: Math.max(high, none) };
}

/** The ratios of draws of as many years as there are, each time anew; those in which nothing can be compared are left out. */
function drawn(strata: readonly Stratum[], pooled: boolean): Float64Array {
  const chance = chanceFrom(SEED);
  const parts = Float64Array.from(strata.flatMap((stratum) => (pooled ? plainly(stratum) : terms(stratum))));
  const ratios = new Float64Array(TEMPO_RULES.draws.value);
  let count = 0;
  for (let i = 0; i < ratios.length; i++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < strata.length; k++) {
      const at = PARTS * Math.floor(chance() * strata.length);
      a += parts[at] ?? 0;
      b += parts[at + 1] ?? 0;
      c += parts[at + 2] ?? 0;
      d += parts[at + 3] ?? 0;
    }
    if (b > 0 && c > 0 && d > 0) ratios[count++] = (a * c) / (b * d);
  }
  return ratios.subarray(0, count);
}

type Parts = [number, number, number, number];
const PARTS = 4;
/** What is summed of a year, so that (a·c)/(b·d) of the sums is the plain ratio: tests and days around talks and at other times. */
const plainly = ({ days, daysAround, tests, testsAround }: Stratum): Parts => [
  testsAround,
  tests - testsAround,
  days - daysAround,
  daysAround,
];
/** The same for the estimate that compares each year with itself. */
const terms = ({ days, daysAround, tests, testsAround }: Stratum): Parts => [
  (testsAround * (days - daysAround)) / days,
  ((tests - testsAround) * daysAround) / days,
  1,
  1,
];
