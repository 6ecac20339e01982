import type { Forecaster } from './models/forecaster.js';
import { decemberOf, type Horizon, type Panel } from './panel/panel.js';
import { labelsKnownAt, splitAt } from './panel/rolling.js';

/** Months into the year up to which the past is kept: at the origin itself, and halfway. */
const KEPT = [0, 6] as const;
/** Changes of a probability that are rounding. */
const ROUNDING = 1e-9;

/** Another value of a column, made of the old one so that it is never the same: meetings become none, counts grow. */
const otherwise = (name: string, value: number): number =>
  /^y\d*$/.test(name) ? (value === 1 ? 0 : 1) : value * 3 + 7;

/** What was still open at the origin: labels whose window closes after it. */
const isOpen = (name: string, month: number, origin: number): boolean =>
  /^y\d+$/.test(name) && month + Number(name.slice(1)) > origin;

/**
 * The same panel with another future: labels that the origin could not know are turned round, and every column of the rows after `kept` is
 * changed.
 */
export function otherFuture(panel: Panel, origin: number, kept: number): Panel {
  const change = (name: string, column: Float64Array): Float64Array =>
    column.map((value, row) => {
      const month = panel.month[row] ?? 0;
      return month > kept || isOpen(name, month, origin) ? otherwise(name, value) : value;
    });
  return {
    ...panel,
    columns: new Map([...panel.columns].map(([name, column]) => [name, change(name, column)])),
  };
}

/** The forecasts of a panel up to the month `kept`, learned at the origin of a year from rows chosen in `splits`. */
function forecastsOf(
  forecaster: Forecaster,
  panel: Panel,
  splits: Panel,
  horizon: Horizon,
  year: number,
  kept: number,
) {
  const { known, ahead, origin } = splitAt(splits, horizon, year);
  const rows = ahead.filter((row) => (panel.month[row] ?? 0) <= kept);
  const learn = forecaster.prepare(panel, horizon);
  return learn({ origin, rows: known, label: labelsKnownAt(panel, horizon, origin) })(rows);
}

/**
 * How much a forecaster's probabilities change when the future changes: 0 for an honest one. Forecasts of the year's first months are made
 * twice, once in a panel whose later rows and open labels are different; whoever read any of them is found out.
 */
export function leakOf(forecaster: Forecaster, panel: Panel, horizon: Horizon, year: number): number {
  const origin = decemberOf(year - 1);
  const changes = KEPT.map((months) => {
    const kept = origin + months;
    const told = forecastsOf(forecaster, panel, panel, horizon, year, kept);
    const other = forecastsOf(forecaster, otherFuture(panel, origin, kept), panel, horizon, year, kept);
    return told.reduce((most, p, i) => Math.max(most, Math.abs(p - (other[i] ?? 0))), 0);
  });
  const most = Math.max(...changes);
  return most > ROUNDING ? most : 0;
}
