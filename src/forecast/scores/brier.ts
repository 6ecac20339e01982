/** The squared error of a probability; 0 is best (Brier, Monthly Weather Review 78, 1950, for two classes, halved). */
export const brierOf = (p: number, y: number): number => (p - y) ** 2;

/** The mean squared error of probabilities; not a number where there are none. */
export function brierScore(p: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += brierOf(p[i] ?? 0, y[i] ?? 0);
  return sum / p.length;
}
