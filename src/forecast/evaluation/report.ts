import { type Backtest, backtest, FORECASTERS } from '../backtest.js';
import { monthName } from '../panel/month.js';
import type { Horizon, Panel } from '../panel/panel.js';
import { withPool } from '../pooled.js';
import { type CalibrationBin, calibrationOf } from '../scores/calibration.js';
import { skillOf } from '../scores/skill.js';
import { waitingScores } from '../waiting.js';
import { type ScoreLine, scoreLines } from './score-lines.js';

/** The forecaster that is shown alone where there is no room for all. */
export const BEST = 'pool, recalibrated';

/** Which years are forecast. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A back-test of one horizon, scored. */
export interface ScoredHorizon {
  readonly tested: Backtest;
  readonly lines: readonly ScoreLine[];
}

/** What forecasts of one horizon were worth. */
export interface HorizonReport {
  readonly horizon: Horizon;
  readonly lines: readonly ScoreLine[];
  /** Of the recalibrated pool. */
  readonly calibration: readonly CalibrationBin[];
}

/** How well a forecaster's chances at all horizons told when the next meeting would come. */
export interface WaitingLine {
  readonly forecaster: string;
  /** Mean CRPS in months; 0 is best. */
  readonly months: number;
  /** Skill against the dyad rate. */
  readonly skill: number;
}

/** All that a back-test of a panel says. */
export interface BacktestReport extends Years {
  readonly panel: {
    readonly rows: number;
    readonly countries: number;
    readonly first: string;
    readonly last: string;
  };
  readonly horizons: readonly HorizonReport[];
  /** Empty where fewer than two horizons were asked for. */
  readonly waiting: readonly WaitingLine[];
}

/** Back-tests all forecasters on one horizon, and scores them. `progress` is told each year that is done. */
export function scoredHorizon(
  panel: Panel,
  horizon: Horizon,
  years: Years,
  progress?: (year: number) => void,
): ScoredHorizon {
  const options = { ...years, forecasters: FORECASTERS, ...(progress && { progress }) };
  const tested = withPool(panel, backtest(panel, horizon, options));
  return { tested, lines: scoreLines(panel, tested) };
}

/** Waiting times need more than one horizon to be told apart. */
function waitingLines(panel: Panel, tests: readonly Backtest[]): WaitingLine[] {
  if (tests.length < 2) return [];
  const scores = waitingScores(panel, tests);
  const dyad = scores.get('dyad') ?? Number.NaN;
  return [...scores].map(([forecaster, months]) => ({ forecaster, months, skill: skillOf(months, dyad) }));
}

/** Puts the horizons of a back-test together. */
export function reportOf(panel: Panel, years: Years, scored: readonly ScoredHorizon[]): BacktestReport {
  const rising = [...scored].sort((a, b) => a.tested.horizon - b.tested.horizon);
  return {
    from: years.from,
    to: years.to,
    panel: {
      rows: panel.rows,
      countries: panel.countries.length,
      first: monthName(panel.month.reduce((least, month) => Math.min(least, month))),
      last: monthName(panel.month.reduce((most, month) => Math.max(most, month))),
    },
    horizons: rising.map(({ tested, lines }) => ({
      horizon: tested.horizon,
      lines,
      calibration: calibrationOf(tested.forecasts.get(BEST) ?? [], tested.label),
    })),
    waiting: waitingLines(
      panel,
      rising.map(({ tested }) => tested),
    ),
  };
}
