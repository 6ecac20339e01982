import { type BacktestReport, reportOf, scoredHorizon } from '../src/forecast/index.js';
import { madePanel } from './made-panel.js';

/** The report of a back-test on a small made world. */
export function madeReport(): BacktestReport {
  const panel = madePanel({ countries: 6, from: 1990, to: 2004 });
  const years = { from: 2002, to: 2003 };
  return reportOf(
    panel,
    years,
    ([3, 12] as const).map((horizon) => scoredHorizon(panel, horizon, years)),
  );
}
