/** A self-exciting process: events come at a base rate, and each brings more for a while. Times in any one unit. */
export interface Hawkes {
  /** Events a unit of time that come by themselves. */
  readonly base: number;
  /** Further events that each brings in the mean; below 1, or the process would explode. */
  readonly offspring: number;
  /** How fast the excitement dies: half of it is gone after ln 2 / decay. */
  readonly decay: number;
}

/**
 * The rate of events just before each of rising times, given those before it. Events at the same time do not excite each other: three
 * missiles of one morning are one decision.
 */
export function ratesAt({ base, offspring, decay }: Hawkes, times: readonly number[]): number[] {
  let [excited, pending] = [0, 0];
  return times.map((time, i) => {
    const gap = i === 0 ? 0 : time - (times[i - 1] ?? time);
    if (gap > 0) {
      excited = (excited + pending) * Math.exp(-decay * gap);
      pending = 0;
    }
    pending++;
    return base + offspring * decay * excited;
  });
}

/** How many events are expected between time 0 and `end`, given those that came at some times. */
export const expectedUpTo = (
  { base, offspring, decay }: Hawkes,
  times: readonly number[],
  end: number,
): number => times.reduce((sum, time) => sum + offspring * (1 - Math.exp(-decay * (end - time))), base * end);

/**
 * The log-likelihood of events at rising times between 0 and `end` (Hawkes, Biometrika 58, 1971; the recursion for exponential decay: Ozaki,
 * Annals of the Institute of Statistical Mathematics 31, 1979).
 */
export function hawkesLikelihood(excitement: Hawkes, times: readonly number[], end: number): number {
  const rates = ratesAt(excitement, times);
  return rates.reduce((sum, rate) => sum + Math.log(rate), 0) - expectedUpTo(excitement, times, end);
}
