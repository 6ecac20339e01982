import { held } from './probability.js';

/** The negative logarithm of the probability given to what happened, in nats; 0 is best (Good, JRSS B 14, 1952). */
export const logLossOf = (p: number, y: number): number => -Math.log(y === 1 ? held(p) : 1 - held(p));

/** The mean negative log-likelihood of probabilities; not a number where there are none. */
export function logScore(p: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += logLossOf(p[i] ?? 0, y[i] ?? 0);
  return sum / p.length;
}
