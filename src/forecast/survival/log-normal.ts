import type { Gap } from './gap.js';
import { normalDensity, upperTail } from './normal.js';

/** Gaps whose logarithm is normally distributed: few end at once, many soon, some hardly ever. */
export interface LogNormal {
  /** Mean of the logarithm of the time, as R's `survreg` gives it. */
  readonly intercept: number;
  /** Its standard deviation. */
  readonly scale: number;
  readonly logLikelihood: number;
}

/** Rounds after which the fit gives up. */
const MOST_ROUNDS = 5000;
/** Change of mean and deviation at which it stops. */
const CLOSE = 1e-12;

/** The log-likelihood of times; for those that ended the density of the time itself, so that the 1/time counts. */
const likelihoodOf = (gaps: readonly Gap[], mean: number, deviation: number): number =>
  gaps.reduce((sum, { time, ended }) => {
    const z = (Math.log(time) - mean) / deviation;
    return sum + Math.log(ended ? normalDensity(z) / (deviation * time) : upperTail(z));
  }, 0);

/** Mean and mean square of the logarithm of times, those cut off replaced by what a normal expects beyond the cut. */
function expected(gaps: readonly Gap[], mean: number, deviation: number): [number, number] {
  let [first, second] = [0, 0];
  for (const { time, ended } of gaps) {
    const log = Math.log(time);
    const z = (log - mean) / deviation;
    const beyond = ended ? 0 : normalDensity(z) / upperTail(z);
    first += ended ? log : mean + deviation * beyond;
    second += ended ? log * log : mean * mean + deviation ** 2 + deviation * beyond * (log + mean);
  }
  return [first / gaps.length, second / gaps.length];
}

/**
 * The log-normal distribution of greatest likelihood for gaps, those cut off included, by expectation and maximisation (Dempster, Laird and
 * Rubin, JRSS B 39, 1977).
 */
export function fitLogNormal(gaps: readonly Gap[]): LogNormal {
  let [mean, deviation] = [0, 1];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [first, second] = expected(gaps, mean, deviation);
    const next = Math.sqrt(second - first * first);
    const moved = Math.max(Math.abs(first - mean), Math.abs(next - deviation));
    [mean, deviation] = [first, next];
    if (moved < CLOSE) break;
  }
  return { intercept: mean, scale: deviation, logLikelihood: likelihoodOf(gaps, mean, deviation) };
}

/** The share still waiting after a time. */
export const logNormalSurvival = ({ intercept, scale }: LogNormal, time: number): number =>
  upperTail((Math.log(time) - intercept) / scale);
