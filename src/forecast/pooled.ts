import type { Backtest } from './backtest.js';
import { poolOf } from './models/pool.js';
import { biasOf, moved } from './models/recalibration.js';
import { decemberOf, type Panel, yearOf } from './panel/panel.js';
import { spreadOf } from './scores/spread.js';

/** Who goes into the pool, each with the same weight: the best of each kind. */
export const POOLED = ['dyad', 'hazard', 'trees'] as const;

/** Months of past forecasts that recalibration looks back upon. */
const LOOK_BACK = 120;

/** The year of origin of a row: the forecast of December belongs to the year that follows. */
const originYear = (month: number): number => yearOf(month + 1);

/** Places of forecasts, not older than some months, whose windows had closed by the December before a year. */
function closedBefore(
  panel: Panel,
  { rows, horizon }: Backtest,
  year: number,
  months = Number.POSITIVE_INFINITY,
): Int32Array {
  const origin = decemberOf(year - 1);
  return Int32Array.from(rows.keys()).filter((i) => {
    const month = panel.month[rows[i] ?? 0] ?? 0;
    return month + horizon <= origin && month > origin - months;
  });
}

/** Some of an array, by place. */
const pick = (values: Float64Array, places: Int32Array): Float64Array =>
  Float64Array.from(places, (i) => values[i] ?? 0);

/** By how much the forecasts before a year should be moved, as that December knew, in log-odds. */
export function biasBefore(panel: Panel, tested: Backtest, p: Float64Array, year: number): number {
  const closed = closedBefore(panel, tested, year, LOOK_BACK);
  return biasOf({ p: pick(p, closed), y: pick(tested.label, closed) });
}

/** Months for which a country's own chance is taken to lie to one side of what is forecast of it. */
const ONE_SIDED = 60;

/** How far the log-odds of single countries lay from what was forecast, as the December before a year knew. */
export function spreadBefore(panel: Panel, tested: Backtest, p: Float64Array, year: number): number {
  const closed = closedBefore(panel, tested, year);
  const rows = closed.map((i) => tested.rows[i] ?? 0);
  const forecasts = {
    p: pick(p, closed),
    y: pick(tested.label, closed),
    group: rows.map((row) => panel.country[row] ?? 0),
    time: rows.map((row) => panel.month[row] ?? 0),
  };
  return spreadOf(forecasts, { least: tested.horizon, most: ONE_SIDED });
}

/**
 * Recalibrated forecasts: before each year the log-odds are moved by what the forecasts of the last ten years missed, of those whose windows
 * had closed by then. The first year is left as it is.
 */
export function recalibrated(panel: Panel, tested: Backtest, p: Float64Array): Float64Array {
  const years = Int32Array.from(tested.rows, (row) => originYear(panel.month[row] ?? 0));
  const out = Float64Array.from(p);
  for (const year of new Set(years)) {
    const now = Int32Array.from(years.keys()).filter((i) => years[i] === year);
    const better = moved(pick(p, now), biasBefore(panel, tested, p, year));
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
