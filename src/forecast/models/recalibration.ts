import { fromLogOdds, logOdds } from '../scores/probability.js';

/** Past forecasts: what was said and what came true. */
export interface Past {
  readonly p: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * How sure one must be that forecasts are off before they are moved, as curvature, p (1 − p) summed: that of some 60,000 country-months at a
 * chance of one in five. Past months share their shocks, so ten years of them are much less evidence than their number says.
 */
const STUBBORN = 10_000;

/** How far the log-odds of past forecasts lay from what came true: one Newton step towards calibration in the large, held back. */
export function biasOf({ p, y }: Past, stubborn = STUBBORN): number {
  let [missed, curvature] = [0, 0];
  for (let i = 0; i < p.length; i++) {
    const said = p[i] ?? 0;
    missed += (y[i] ?? 0) - said;
    curvature += said * (1 - said);
  }
  return missed / (curvature + stubborn);
}

/** Probabilities moved by some log-odds. */
export const moved = (p: Float64Array, bias: number): Float64Array =>
  p.map((value) => fromLogOdds(logOdds(value) + bias));
