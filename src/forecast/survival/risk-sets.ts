import type { Gap } from './gap.js';

/** A gap with what may make it shorter or longer. */
export interface CoveredGap extends Gap {
  readonly covariates: readonly number[];
}

/** How gaps that end at the same time are counted: Efron (JASA 72, 1977) or Breslow (Biometrics 30, 1974). */
export type Ties = 'breslow' | 'efron';

/** Those who might have ended at a time, weighted by risk, as one of the ends of that time sees them. */
export interface RiskSet {
  /** Share of those tied with it that has already left the set: k / d for the k-th of d ends after Efron, 0 after Breslow. */
  readonly left: number;
  /** Sum of risks. */
  readonly risk: number;
  /** Mean of the covariates. */
  readonly mean: Float64Array;
  /** Their covariance. */
  readonly spread: Float64Array;
}

/** A time, the gaps that last that long, and a risk set for each that ends then. */
export interface RiskTime {
  readonly time: number;
  readonly gaps: readonly CoveredGap[];
  readonly sets: readonly RiskSet[];
}

/** Sums of risk, risk × covariate, and risk × covariate × covariate. */
interface Sums {
  risk: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

const nothing = (size: number): Sums => ({
  risk: 0,
  first: new Float64Array(size),
  second: new Float64Array(size * size),
});

/** The log of a gap's hazard against one whose covariates are all 0. */
export const logRisk = ({ covariates }: CoveredGap, coefficients: ArrayLike<number>): number =>
  covariates.reduce((sum, value, j) => sum + value * (coefficients[j] ?? 0), 0);

function addTo(sums: Sums, gap: CoveredGap, risk: number): void {
  const size = sums.first.length;
  sums.risk += risk;
  for (const [i, value] of gap.covariates.entries()) {
    sums.first[i] = (sums.first[i] ?? 0) + risk * value;
    for (const [j, other] of gap.covariates.entries())
      sums.second[i * size + j] = (sums.second[i * size + j] ?? 0) + risk * value * other;
  }
}

/** The risk set of all that are waiting, less a share of the tied. */
function setOf(all: Sums, tied: Sums, left: number): RiskSet {
  const size = all.first.length;
  const risk = all.risk - left * tied.risk;
  const mean = all.first.map((sum, i) => (sum - left * (tied.first[i] ?? 0)) / risk);
  const spread = all.second.map((sum, at) => {
    const second = (sum - left * (tied.second[at] ?? 0)) / risk;
    return second - (mean[Math.floor(at / size)] ?? 0) * (mean[at % size] ?? 0);
  });
  return { left, risk, mean, spread };
}

/** Gaps by their time, the longest first. */
export function byFallingTime(gaps: readonly CoveredGap[]): (readonly [number, readonly CoveredGap[]])[] {
  const groups = new Map<number, CoveredGap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.time);
    if (group) group.push(gap);
    else groups.set(gap.time, [gap]);
  }
  return [...groups].sort(([a], [b]) => b - a);
}

/** All times with their risk sets at some coefficients, the longest time first, from gaps as `byFallingTime` gives them. */
export function riskTimes(
  groups: readonly (readonly [number, readonly CoveredGap[]])[],
  coefficients: ArrayLike<number>,
  ties: Ties,
): RiskTime[] {
  const all = nothing(coefficients.length);
  return groups.map(([time, gaps]) => {
    const tied = nothing(coefficients.length);
    for (const gap of gaps) {
      const risk = Math.exp(logRisk(gap, coefficients));
      addTo(all, gap, risk);
      if (gap.ended) addTo(tied, gap, risk);
    }
    const ends = gaps.filter(({ ended }) => ended);
    const sets = ends.map((_, k) => setOf(all, tied, ties === 'efron' ? k / ends.length : 0));
    return { time, gaps, sets };
  });
}
