import type { Backtest } from './backtest.js';
import { poolOf } from './models/pool.js';
import { biasOf, moved } from './models/recalibration.js';
import { decemberOf, type Panel, yearOf } from './panel/panel.js';

/** Who goes into the pool, each with the same weight: the best of each kind. */
export const POOLED = ['dyad', 'hazard', 'trees'] as const;

/** Months of past forecasts that recalibration looks back upon. */
const LOOK_BACK = 120;

/** The year of origin of a row: the forecast of December belongs to the year that follows. */
const originYear = (month: number): number => yearOf(month + 1);

/**
 * Recalibrated forecasts: before each year the log-odds are moved by what the forecasts of the last ten years missed, of those whose windows
 * had closed by then. The first year is left as it is.
 */
export function recalibrated(
  panel: Panel,
  { rows, label, horizon }: Backtest,
  p: Float64Array,
): Float64Array {
  const months = Int32Array.from(rows, (row) => panel.month[row] ?? 0);
  const out = Float64Array.from(p);
  for (const year of new Set(Array.from(months, originYear))) {
    const origin = decemberOf(year - 1);
    const places = [...months.keys()];
    const past = places.filter((i) => {
      const month = months[i] ?? 0;
      return month + horizon <= origin && month > origin - LOOK_BACK;
    });
    const bias = biasOf({ p: past.map((i) => p[i] ?? 0), y: past.map((i) => label[i] ?? 0) });
    const now = places.filter((i) => originYear(months[i] ?? 0) === year);
    const better = moved(
      Float64Array.from(now, (i) => p[i] ?? 0),
      bias,
    );
    for (const [k, i] of now.entries()) out[i] = better[k] ?? 0;
  }
  return out;
}

/** A back-test with its pool, and the pool recalibrated, beside the members. */
export function withPool(panel: Panel, tested: Backtest): Backtest {
  const members = POOLED.flatMap((name) => tested.forecasts.get(name) ?? []);
  const pool = poolOf(members);
  const forecasts = new Map(tested.forecasts);
  forecasts.set('pool', pool);
  forecasts.set('pool, recalibrated', recalibrated(panel, tested, pool));
  return { ...tested, forecasts };
}
