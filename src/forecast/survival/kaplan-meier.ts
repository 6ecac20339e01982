import { type Gap, momentsOf } from './gap.js';

/** The share still waiting after a time, with its standard error and a 95 % interval. */
export interface Survival {
  readonly time: number;
  readonly surviving: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** The standard normal's quantile at 97.5 %. */
const Z95 = 1.959963984540054;

/** A step of the curve, with an interval on the scale of its logarithm, as R's `survfit` makes it by default. */
function stepOf(time: number, surviving: number, variance: number): Survival {
  const spread = Math.sqrt(variance);
  return {
    time,
    surviving,
    standardError: surviving * spread,
    low: surviving * Math.exp(-Z95 * spread),
    high: Math.min(1, surviving * Math.exp(Z95 * spread)),
  };
}

/**
 * How long gaps last, without assuming a form: the product-limit estimate (Kaplan and Meier, JASA 53, 1958) with Greenwood's variance. One
 * step for each time at which a gap ended.
 */
export function kaplanMeier(gaps: readonly Gap[]): Survival[] {
  let [surviving, variance] = [1, 0];
  return momentsOf(gaps).map(({ time, waiting, ends }) => {
    surviving *= 1 - ends / waiting;
    variance += ends / (waiting * (waiting - ends));
    return stepOf(time, surviving, variance);
  });
}

/** The curve at a time: that of the last step at or before it; 1 before the first. */
export function survivalAt(curve: readonly Survival[], time: number): Survival {
  const step = curve.findLast((moment) => moment.time <= time);
  return step ? { ...step, time } : stepOf(time, 1, 0);
}
