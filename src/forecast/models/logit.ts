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

/** Steps after which a fit gives up; five to fifteen are enough, since the likelihood is concave. */
const MOST_STEPS = 50;
/** Change of the largest coefficient at which it stops. */
const CLOSE = 1e-9;
/** A step that is more than this share of the one before shows that the curvature has changed. */
const SLOW = 0.3;

/**
 * A step is halved where the likelihood falls behind it by more than this share of how it rose before it: where events are rare, the curvature at
 * the start is so small that whole steps would go further and further astray.
 */
const OVERSHOT = 0.5;
/** The shortest share of a step that is tried. */
const SHORTEST = 1e-6;

/** The log-odds of a row. */
export function logitAt({ width, values }: Design, row: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let j = 0, at = row * width; j < width; j++, at++) sum += (values[at] ?? 0) * (coefficients[j] ?? 0);
  return sum;
}

/** What was seen at some rows: labels, and where they stand in a design. */
interface Seen extends Omit<LogitOptions, 'start'> {
  readonly design: Design;
  readonly label: ArrayLike<number>;
  readonly rows: Int32Array;
}

/** Slope of the penalised log-likelihood at some coefficients; `bend` is given p (1 − p) of each row. */
function slopeAt(seen: Seen, coefficients: Float64Array, bend: Float64Array): Float64Array {
  const { design, label, rows, ridge, offset } = seen;
  const { width, values } = design;
  const slope = coefficients.map((coefficient, j) => -(ridge[j] ?? 0) * coefficient);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const p = fromLogOdds((offset?.[row] ?? 0) + logitAt(design, row, coefficients));
    const miss = (label[row] ?? 0) - p;
    bend[k] = p * (1 - p);
    for (let j = 0, at = row * width; j < width; j++, at++)
      slope[j] = (slope[j] ?? 0) + miss * (values[at] ?? 0);
  }
  return slope;
}

/** The lower half of the curvature, given p (1 − p) of each row. */
function curvatureAt({ design, rows, ridge }: Seen, bend: Float64Array): Float64Array {
  const { width, values } = design;
  const curvature = new Float64Array(width * width);
  for (let j = 0; j < width; j++) curvature[j * width + j] = ridge[j] ?? 0;
  for (let k = 0; k < rows.length; k++) {
    const at = (rows[k] ?? 0) * width;
    for (let i = 0; i < width; i++) {
      const value = values[at + i] ?? 0;
      if (value === 0) continue;
      const bent = (bend[k] ?? 0) * value;
      for (let j = 0, to = i * width; j <= i; j++, to++)
        curvature[to] = (curvature[to] ?? 0) + bent * (values[at + j] ?? 0);
    }
  }
  return curvature;
}

const product = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0);

/** Adds a share of a step to coefficients. */
function moveBy(coefficients: Float64Array, move: Float64Array, share: number): void {
  for (let j = 0; j < move.length; j++) coefficients[j] = (coefficients[j] ?? 0) + share * (move[j] ?? 0);
}

const largest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Newton's step. @throws RangeError where columns depend on each other. */
function stepOf(curvature: Float64Array, slope: Float64Array): Float64Array {
  const move = solveSymmetric(curvature, slope);
  if (!move) throw new RangeError('columns of the design depend on each other; add a ridge or leave one out');
  return move;
}

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; le Cessie and van Houwelingen, Applied
 * Statistics 41, 1992, for the penalty). The curvature, which takes nearly all of the work, is kept as long as steps shrink fast (the chord
 * method). Reads only the given rows of the design and of the labels (1 or 0). Returns the coefficients.
 * @throws RangeError where columns depend on each other and no ridge holds them apart.
 */
export function fitLogit(
  design: Design,
  label: ArrayLike<number>,
  rows: Int32Array,
  { start, ...options }: LogitOptions,
): Float64Array {
  const seen = { design, label, rows, ...options };
  const coefficients = Float64Array.from(start ?? new Float64Array(design.width));
  const bend = new Float64Array(rows.length);
  let slope = slopeAt(seen, coefficients, bend);
  let curvature: Float64Array = new Float64Array();
  let [before, size] = [0, Number.POSITIVE_INFINITY];
  for (let step = 0; step < MOST_STEPS && size >= CLOSE; step++) {
    if (step === 0 || size > SLOW * before) curvature = curvatureAt(seen, bend);
    const move = stepOf(curvature, slope);
    const rise = product(slope, move);
    let share = 1;
    moveBy(coefficients, move, share);
    slope = slopeAt(seen, coefficients, bend);
    while (product(slope, move) < -OVERSHOT * rise && share > SHORTEST) {
      share /= 2;
      moveBy(coefficients, move, -share);
      slope = slopeAt(seen, coefficients, bend);
    }
    [before, size] = [size, share * largest(move)];
  }
  return coefficients;
}
