/** The time from one event to the next, or to where watching ended. */
export interface Gap {
  /** Above 0, in any one unit. */
  readonly time: number;
  /** Whether it ended with the event; false where watching ended first (right censoring). */
  readonly ended: boolean;
}

/** A time at which something ended, with how many were still waiting just before and how many ended then. */
export interface Moment {
  readonly time: number;
  readonly waiting: number;
  readonly ends: number;
}

/** The times at which gaps ended, rising, each once. */
export function momentsOf(gaps: readonly Gap[]): Moment[] {
  const sorted = [...gaps].sort((a, b) => a.time - b.time);
  const moments: Moment[] = [];
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time ?? 0;
    let [next, ends] = [i, 0];
    for (; next < sorted.length && sorted[next]?.time === time; next++) if (sorted[next]?.ended) ends++;
    if (ends > 0) moments.push({ time, waiting: sorted.length - i, ends });
    i = next;
  }
  return moments;
}
