import { inverseOf, solveSymmetric } from '../algebra/cholesky.js';
import { byFallingTime, type CoveredGap, logRisk, riskTimes, type Ties } from './risk-sets.js';

/** Coefficients of relative hazards: exp(coefficient) times as likely to end, for each unit more of the covariate. */
export interface Cox {
  readonly ties: Ties;
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Covariance of the coefficients, row by row. */
  readonly variance: Float64Array;
  /** At coefficients of zero, and at those found. */
  readonly logLikelihood: readonly [number, number];
}

/** Partial likelihood, its slope and its curvature. */
interface Partial {
  likelihood: number;
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

/** The partial likelihood at some coefficients. */
function partialAt(
  groups: ReturnType<typeof byFallingTime>,
  coefficients: Float64Array,
  ties: Ties,
): Partial {
  const size = coefficients.length;
  const partial = { likelihood: 0, slope: new Float64Array(size), curvature: new Float64Array(size * size) };
  const { slope, curvature } = partial;
  for (const { gaps, sets } of riskTimes(groups, coefficients, ties)) {
    for (const gap of gaps) {
      if (!gap.ended) continue;
      partial.likelihood += logRisk(gap, coefficients);
      for (const [j, value] of gap.covariates.entries()) slope[j] = (slope[j] ?? 0) + value;
    }
    for (const { risk, mean, spread } of sets) {
      partial.likelihood -= Math.log(risk);
      for (const [j, value] of mean.entries()) slope[j] = (slope[j] ?? 0) - value;
      for (const [at, value] of spread.entries()) curvature[at] = (curvature[at] ?? 0) + value;
    }
  }
  return partial;
}

/** Newton steps after which it gives up, and the relative change of likelihood at which it stops: R's `coxph.control`. */
const MOST_STEPS = 20;
const CLOSE = 1e-9;

/**
 * Proportional hazards (Cox, JRSS B 34, 1972) by Newton's method from zero. It stops where R's `coxph` stops, so that all digits agree.
 * @throws RangeError where covariates depend on each other.
 */
export function fitCox(gaps: readonly CoveredGap[], ties: Ties = 'efron'): Cox {
  const size = gaps[0]?.covariates.length ?? 0;
  const coefficients = new Float64Array(size);
  const groups = byFallingTime(gaps);
  let at = partialAt(groups, coefficients, ties);
  const none = at.likelihood;
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = at.likelihood;
    const move = solveSymmetric(at.curvature, at.slope);
    if (!move) throw new RangeError('covariates depend on each other; leave one out');
    for (let j = 0; j < size; j++) coefficients[j] = (coefficients[j] ?? 0) + (move[j] ?? 0);
    at = partialAt(groups, coefficients, ties);
    if (Math.abs(1 - before / at.likelihood) <= CLOSE) break;
  }
  const variance = inverseOf(at.curvature, size) ?? new Float64Array(size * size).fill(Number.NaN);
  return {
    ties,
    coefficients: [...coefficients],
    standardErrors: [...coefficients].map((_, j) => Math.sqrt(variance[j * size + j] ?? Number.NaN)),
    variance,
    logLikelihood: [none, at.likelihood],
  };
}
