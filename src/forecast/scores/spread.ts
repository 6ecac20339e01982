/** Forecasts of many cases that fall into groups, and what came true. The cases of a group must not share a window. */
export interface Grouped {
  readonly p: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly group: ArrayLike<number>;
}

/**
 * How far the log-odds of whole groups lie from what was forecast, as a standard deviation: how much the sums of what was missed vary more
 * than chance alone makes them, by moments (as DerSimonian and Laird do for trials, Controlled Clinical Trials 7, 1986, here to first order
 * in the log-odds). 0 where they vary no more than chance.
 */
export function spreadOf({ p, y, group }: Grouped): number {
  const sums = new Map<number, { missed: number; curvature: number }>();
  for (let i = 0; i < p.length; i++) {
    const sum = sums.get(group[i] ?? 0) ?? { missed: 0, curvature: 0 };
    sums.set(group[i] ?? 0, sum);
    sum.missed += (y[i] ?? 0) - (p[i] ?? 0);
    sum.curvature += (p[i] ?? 0) * (1 - (p[i] ?? 0));
  }
  let [beyondChance, leverage] = [0, 0];
  for (const { missed, curvature } of sums.values()) {
    beyondChance += missed ** 2 - curvature;
    leverage += curvature ** 2;
  }
  return leverage === 0 ? 0 : Math.sqrt(Math.max(0, beyondChance / leverage));
}
