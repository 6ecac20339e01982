/** What is forecast of a waiting time: the chance to be still waiting after each of some times, which rise. */
export interface WaitingForecast {
  readonly times: readonly number[];
  /** The chance that the event has not come by that time; falls. */
  readonly waiting: readonly number[];
}

/** The waiting time that came, or how long was watched without it. */
export interface Waited {
  readonly time: number;
  readonly ended: boolean;
}

/**
 * The continuous ranked probability score of a waiting time up to the last time of the forecast, in units of time; 0 is best (Matheson and
 * Winkler, Management Science 22, 1976; cut off at a horizon after Gneiting and Ranjan, JBES 29, 2011). It is the Brier score of "it has come by
 * then", summed over time: forecasts are steps that hold from one time to the next. Where watching ended first, only the time watched is
 * scored (Avati and others, UAI 2019, "survival CRPS").
 */
export function crpsOf({ times, waiting }: WaitingForecast, { time, ended }: Waited): number {
  let [score, from, chance] = [0, 0, 1];
  const end = times.at(-1) ?? 0;
  const upTo = (until: number): void => {
    const before = Math.max(0, Math.min(until, time) - from);
    const after = until - from - before;
    score += before * (1 - chance) ** 2 + (ended ? after * chance ** 2 : 0);
    from = until;
  };
  for (const [k, at] of times.entries()) {
    upTo(Math.min(at, end));
    chance = waiting[k] ?? chance;
  }
  return score;
}
