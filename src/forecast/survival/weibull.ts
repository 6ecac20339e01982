import type { Gap } from './gap.js';

/** Gaps that end at a rate which rises (shape above 1) or falls (below 1) with a power of the time waited. */
export interface Weibull {
  /** The logarithm of the time by which 63 % have ended, as R's `survreg` gives it. */
  readonly intercept: number;
  /** R's `scale`, one over the shape. */
  readonly scale: number;
  readonly shape: number;
  readonly logLikelihood: number;
}

/** Halvings of the bracket in which the shape is sought: beyond 60 a double cannot be halved further. */
const HALVINGS = 100;

/** The derivative of the profile likelihood in the shape; it falls as the shape rises. */
function slopeAt(gaps: readonly Gap[], shape: number): number {
  let [power, weighted, ends, logs] = [0, 0, 0, 0];
  for (const { time, ended } of gaps) {
    const raised = time ** shape;
    power += raised;
    weighted += raised * Math.log(time);
    if (ended) {
      ends++;
      logs += Math.log(time);
    }
  }
  return 1 / shape + logs / ends - weighted / power;
}

/**
 * The Weibull distribution of greatest likelihood for gaps, those cut off included. The scale follows from the shape, and the shape's
 * profile likelihood has one peak, so the shape is found by halving (Lawless, Statistical Models and Methods for Lifetime Data, 2nd ed., 5.2).
 */
export function fitWeibull(gaps: readonly Gap[]): Weibull {
  let [low, high] = [0.01, 100];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (slopeAt(gaps, middle) > 0) low = middle;
    else high = middle;
  }
  const shape = (low + high) / 2;
  const ended = gaps.filter((gap) => gap.ended);
  const power = gaps.reduce((sum, { time }) => sum + time ** shape, 0);
  const intercept = Math.log(power / ended.length) / shape;
  const logs = ended.reduce((sum, { time }) => sum + Math.log(time), 0);
  const logLikelihood = ended.length * (Math.log(shape) - shape * intercept - 1) + (shape - 1) * logs;
  return { intercept, scale: 1 / shape, shape, logLikelihood };
}

/** The share still waiting after a time. */
export const weibullSurvival = ({ intercept, shape }: Weibull, time: number): number =>
  Math.exp(-((time / Math.exp(intercept)) ** shape));
