import type { CalibrationBin } from './calibration.js';

/** The Brier score of binned forecasts in three parts: reliability − resolution + uncertainty. */
export interface Murphy {
  /** How far what was said lies from what was seen; 0 is best. */
  readonly reliability: number;
  /** How far the bins differ from the mean; more is better. */
  readonly resolution: number;
  /** What the mean alone leaves open; no forecaster changes it. */
  readonly uncertainty: number;
}

/** Murphy's partition (Journal of Applied Meteorology 12, 1973). It sums to the Brier score exactly where each bin holds one probability. */
export function murphyOf(bins: readonly CalibrationBin[]): Murphy {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const base = bins.reduce((sum, { events }) => sum + events, 0) / all;
  const mean = (part: (bin: CalibrationBin) => number): number =>
    bins.reduce((sum, bin) => sum + (bin.count === 0 ? 0 : (bin.count / all) * part(bin)), 0);
  return {
    reliability: mean(({ forecast, observed }) => ((forecast ?? 0) - (observed ?? 0)) ** 2),
    resolution: mean(({ observed }) => ((observed ?? 0) - base) ** 2),
    uncertainty: base * (1 - base),
  };
}
