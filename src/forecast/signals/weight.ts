import { logLossOf } from '../scores/log-score.js';
import { fromLogOdds } from '../scores/probability.js';

/** A forecast that was made and is decided: log-odds by the base rate, what signals would have moved them by, what came true. */
export interface Tried {
  readonly odds: number;
  readonly moved: number;
  /** The weight that suited best what was decided when it was made. */
  readonly suited: number;
  readonly label: number;
}

/** The ridge on the weight: as if thought beforehand that signals deserve none, give or take a half. */
const WEIGHT_RIDGE = 4;
/** Halvings of the interval from 0 to 1 in which the weight lies: to a thousandth. */
const HALVINGS = 10;

/**
 * The weight, 0 to 1, that suits past forecasts best: the share of what signals moved that would have given what came true most likelihood, held
 * back towards 0. Windows of `months` months overlap, so each event counts once in all of them together.
 */
export function suitedWeight(tried: readonly Omit<Tried, 'suited'>[], months: number): number {
  const slope = (weight: number): number =>
    tried.reduce(
      (sum, { odds, moved, label }) => sum + (moved * (label - fromLogOdds(odds + weight * moved))) / months,
      -WEIGHT_RIDGE * weight,
    );
  if (tried.length === 0 || slope(0) <= 0) return 0;
  if (slope(1) >= 0) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Whether signals have earned anything: who had used them all along, each year with the weight that suited best until then, would stand better by
 * the log score than who had kept to the base rate.
 */
export const haveEarned = (tried: readonly Tried[]): boolean =>
  tried.reduce((sum, { odds, moved, suited, label }) => {
    const [without, with_] = [odds, odds + suited * moved].map((one) => logLossOf(fromLogOdds(one), label));
    return sum + (without ?? 0) - (with_ ?? 0);
  }, 0) > 0;
