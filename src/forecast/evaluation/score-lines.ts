import type { Backtest } from '../backtest.js';
import type { Horizon, Panel } from '../panel/panel.js';
import { type SkillInterval, skillInterval } from '../scores/bootstrap.js';
import { brierOf } from '../scores/brier.js';
import { logLossOf } from '../scores/log-score.js';
import { type Scorecard, scorecardOf } from '../scores/scorecard.js';
import { type Slice, slicesOf } from './slices.js';

/** What one forecaster's forecasts of a slice were worth. */
export interface ScoreLine extends Scorecard {
  readonly horizon: Horizon;
  readonly slice: string;
  readonly forecaster: string;
  /** Brier skill against the ten-year dyad rate, with an interval from draws of whole countries. */
  readonly onDyad: SkillInterval;
  /** Brier skill against climatology. */
  readonly onMean: SkillInterval;
  /** Skill of the log score against the dyad rate. */
  readonly logOnDyad: SkillInterval;
}

/** Some values of an array, by place. */
const pick = (values: ArrayLike<number> | undefined, places: Int32Array): Float64Array =>
  Float64Array.from(places, (place) => values?.[place] ?? Number.NaN);

/** Scores all forecasters of a back-test on one slice. */
function linesOf(panel: Panel, tested: Backtest, { name: slice, places }: Slice): ScoreLine[] {
  const y = pick(tested.label, places);
  const country = Float64Array.from(places, (place) => panel.country[tested.rows[place] ?? 0] ?? 0);
  const said = (forecaster: string): Float64Array => pick(tested.forecasts.get(forecaster), places);
  const losses = (loss: typeof brierOf, p: Float64Array): Float64Array => p.map((q, i) => loss(q, y[i] ?? 0));
  const [dyad, mean] = [said('dyad'), said('climatology')];
  return [...tested.forecasts.keys()].map((forecaster) => {
    const p = said(forecaster);
    const on = (loss: typeof brierOf, other: Float64Array): SkillInterval =>
      skillInterval(losses(loss, p), losses(loss, other), country);
    return {
      horizon: tested.horizon,
      slice,
      forecaster,
      ...scorecardOf(p, y),
      onDyad: on(brierOf, dyad),
      onMean: on(brierOf, mean),
      logOnDyad: on(logLossOf, dyad),
    };
  });
}

/** Scores all forecasters of a back-test, climatology and dyad rate among them, on all slices. */
export const scoreLines = (panel: Panel, tested: Backtest): ScoreLine[] =>
  slicesOf(panel, tested).flatMap((slice) => linesOf(panel, tested, slice));
