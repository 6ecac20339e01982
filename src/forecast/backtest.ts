import { climatology, dyad } from './models/baselines.js';
import type { Forecaster } from './models/forecaster.js';
import { hazard } from './models/hazard.js';
import { trees } from './models/trees.js';
import { type Horizon, labelsOf, type Panel } from './panel/panel.js';
import { labelsKnownAt, splitAt } from './panel/rolling.js';

/** Forecasts made in the past as if nothing later were known, side by side. */
export interface Backtest {
  readonly horizon: Horizon;
  /** Rows of the panel that were forecast, by origin. */
  readonly rows: Int32Array;
  /** What came true: 1 or 0. */
  readonly label: Float64Array;
  /** Probabilities by forecaster, in the order of `rows`. */
  readonly forecasts: ReadonlyMap<string, Float64Array>;
}

/** How a back-test goes. */
export interface BacktestOptions {
  readonly from: number;
  readonly to: number;
  readonly forecasters: readonly Forecaster[];
  /** Told each year that is done. */
  readonly progress?: (year: number) => void;
}

/** Those who forecast: two baselines, and two that learn. */
export const FORECASTERS: readonly Forecaster[] = [climatology, dyad, hazard, trees];

/** The years of the reference table. */
export const REFERENCE_YEARS = { from: 1990, to: 2024 } as const;

/** Puts arrays end to end. */
function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Goes through the years: at each December every forecaster learns from what was known then and forecasts the year ahead, month by month.
 * A forecaster is handed only labels whose windows had closed.
 */
export function backtest(panel: Panel, horizon: Horizon, options: BacktestOptions): Backtest {
  const learners = options.forecasters.map((forecaster) => forecaster.prepare(panel, horizon));
  const parts: Float64Array[][] = learners.map(() => []);
  const rows: number[] = [];
  for (let year = options.from; year <= options.to; year++) {
    const { known, ahead, origin } = splitAt(panel, horizon, year);
    const label = labelsKnownAt(panel, horizon, origin);
    for (const [k, learn] of learners.entries()) parts[k]?.push(learn({ origin, rows: known, label })(ahead));
    for (const row of ahead) rows.push(row);
    options.progress?.(year);
  }
  const label = labelsOf(panel, horizon);
  return {
    horizon,
    rows: Int32Array.from(rows),
    label: Float64Array.from(rows, (row) => label[row] ?? 0),
    forecasts: new Map(options.forecasters.map(({ name }, k) => [name, joined(parts[k] ?? [])])),
  };
}
