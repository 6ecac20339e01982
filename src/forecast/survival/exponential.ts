import type { Gap } from './gap.js';

/** Gaps that end at a constant rate. */
export interface Exponential {
  /** The logarithm of the mean time, as R's `survreg` gives it. */
  readonly intercept: number;
  readonly logLikelihood: number;
}

/** The exponential distribution of greatest likelihood for gaps, those cut off included: ends over time watched. */
export function fitExponential(gaps: readonly Gap[]): Exponential {
  const ends = gaps.filter(({ ended }) => ended).length;
  const watched = gaps.reduce((sum, { time }) => sum + time, 0);
  const rate = ends / watched;
  return { intercept: -Math.log(rate), logLikelihood: ends * Math.log(rate) - ends };
}

/** The share still waiting after a time. */
export const exponentialSurvival = ({ intercept }: Exponential, time: number): number =>
  Math.exp(-time * Math.exp(-intercept));
