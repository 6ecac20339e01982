/** Forecasts of groups over time, and what came true; the times of a group rise. */
export interface GroupsInTime {
  readonly p: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly group: ArrayLike<number>;
  readonly time: ArrayLike<number>;
}

/** Which two forecasts of a group are compared, by the time between them: at least as long as their windows, which must not overlap. */
export interface Apart {
  readonly least: number;
  readonly most: number;
}

/** What was missed by one forecast, and how much it moves with its log-odds. */
interface Miss {
  readonly time: number;
  readonly missed: number;
  readonly curvature: number;
}

/** Misses by group. */
function missesOf({ p, y, group, time }: GroupsInTime): Iterable<Miss[]> {
  const groups = new Map<number, Miss[]>();
  for (let i = 0; i < p.length; i++) {
    const said = p[i] ?? 0;
    const miss = { time: time[i] ?? 0, missed: (y[i] ?? 0) - said, curvature: said * (1 - said) };
    const misses = groups.get(group[i] ?? 0);
    if (misses) misses.push(miss);
    else groups.set(group[i] ?? 0, [miss]);
  }
  return groups.values();
}

/**
 * How far the log-odds of single groups lay from what was forecast, as a standard deviation. Where a group's own chance differs from its
 * forecasts, these miss to the same side time and again: so the products of two misses of a group, whose windows do not overlap, are what the
 * spread makes them, while chance alone makes them 0 in the mean (a moment estimate, to first order in the log-odds). 0 where misses do not
 * go together.
 */
export function spreadOf(forecasts: GroupsInTime, { least, most }: Apart): number {
  let [together, leverage] = [0, 0];
  for (const misses of missesOf(forecasts)) {
    for (const [i, later] of misses.entries()) {
      for (let k = i - 1; k >= 0; k--) {
        const earlier = misses[k];
        const apart = later.time - (earlier?.time ?? 0);
        if (!earlier || apart > most) break;
        if (apart < least) continue;
        together += later.missed * earlier.missed;
        leverage += later.curvature * earlier.curvature;
      }
    }
  }
  return leverage === 0 ? 0 : Math.sqrt(Math.max(0, together / leverage));
}
