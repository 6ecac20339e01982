import { solveSymmetric } from '../algebra/cholesky.js';
import { fromLogOdds } from '../scores/probability.js';

/** Rows of numbers, one after the other; the first column is usually 1. */
export interface Design {
  readonly width: number;
  readonly values: Float64Array;
}

/** What a fit may be given beside the data. */
export interface LogitOptions {
  /** What half the square of each coefficient costs, by column; 0 for one that is free, as the intercept mostly is. */
  readonly ridge: ArrayLike<number>;
  /** Log-odds of each row that are given and not fitted; none where left out. */
  readonly offset?: ArrayLike<number>;
  /** Coefficients to start from; zeros where left out. */
  readonly start?: Float64Array;
}

/** Steps after which a fit gives up; Newton's method on a concave likelihood needs five to ten. */
const MOST_STEPS = 30;
/** Change of the largest coefficient at which it stops. */
const CLOSE = 1e-6;

/** The log-odds of a row. */
export function logitAt({ width, values }: Design, row: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let j = 0, at = row * width; j < width; j++, at++) sum += (values[at] ?? 0) * (coefficients[j] ?? 0);
  return sum;
}

/** Slope and (lower half of the) curvature of the penalised log-likelihood at some coefficients. */
function slopeAndCurvature(
  design: Design,
  label: ArrayLike<number>,
  rows: Int32Array,
  coefficients: Float64Array,
  { ridge, offset }: LogitOptions,
): { slope: Float64Array; curvature: Float64Array } {
  const { width, values } = design;
  const slope = new Float64Array(width);
  const curvature = new Float64Array(width * width);
  for (const row of rows) {
    const p = fromLogOdds((offset?.[row] ?? 0) + logitAt(design, row, coefficients));
    const bend = p * (1 - p);
    const miss = (label[row] ?? 0) - p;
    const at = row * width;
    for (let i = 0; i < width; i++) {
      const value = values[at + i] ?? 0;
      if (value === 0) continue;
      slope[i] = (slope[i] ?? 0) + miss * value;
      const bent = bend * value;
      for (let j = 0, to = i * width; j <= i; j++, to++)
        curvature[to] = (curvature[to] ?? 0) + bent * (values[at + j] ?? 0);
    }
  }
  for (let j = 0; j < width; j++) {
    slope[j] = (slope[j] ?? 0) - (ridge[j] ?? 0) * (coefficients[j] ?? 0);
    curvature[j * width + j] = (curvature[j * width + j] ?? 0) + (ridge[j] ?? 0);
  }
  return { slope, curvature };
}

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; le Cessie and van Houwelingen, Applied
 * Statistics 41, 1992, for the penalty). Reads only the given rows of the design and of the labels (1 or 0). Returns the coefficients.
 * @throws RangeError where columns depend on each other and no ridge holds them apart.
 */
export function fitLogit(
  design: Design,
  label: ArrayLike<number>,
  rows: Int32Array,
  options: LogitOptions,
): Float64Array {
  const coefficients = Float64Array.from(options.start ?? new Float64Array(design.width));
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, curvature } = slopeAndCurvature(design, label, rows, coefficients, options);
    const move = solveSymmetric(curvature, slope);
    if (!move)
      throw new RangeError('columns of the design depend on each other; add a ridge or leave one out');
    for (let j = 0; j < design.width; j++) coefficients[j] = (coefficients[j] ?? 0) + (move[j] ?? 0);
    if (move.every((change) => Math.abs(change) < CLOSE)) break;
  }
  return coefficients;
}
