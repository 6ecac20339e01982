/** The chance of an event within a time. */
export interface ChanceWithin {
  readonly months: number;
  readonly probability: number;
}

/** The hazard summed up to a time. */
const cumulated = (probability: number): number => -Math.log1p(-probability);

/**
 * The chance within any time, from chances at some: the hazard is constant between two of them, and goes on after the last as it was before
 * it. A chance that falls with time is held at the one before. Fractions of a month are allowed.
 */
export function chanceWithin(chances: readonly ChanceWithin[], months: number): number {
  let [from, sum, rate] = [0, 0, 0];
  for (const { months: to, probability } of chances) {
    rate = Math.max(0, cumulated(probability) - sum) / (to - from);
    if (months <= to) break;
    sum += rate * (to - from);
    from = to;
  }
  return -Math.expm1(-(sum + rate * (months - from)));
}
