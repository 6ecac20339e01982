import { areaUnderCurve } from './auc.js';
import { brierScore } from './brier.js';
import { calibrationError, calibrationOf } from './calibration.js';
import { logScore } from './log-score.js';
import { type Murphy, murphyOf } from './murphy.js';

/** All that is said of a forecaster's forecasts. */
export interface Scorecard extends Murphy {
  readonly count: number;
  readonly events: number;
  readonly brier: number;
  /** Mean negative log-likelihood in nats. */
  readonly log: number;
  /** Null where all happened or none did. */
  readonly auc: number | null;
  /** Expected calibration error in ten bins of equal width. */
  readonly ece: number;
}

/** Scores probabilities against what came true. */
export function scorecardOf(p: ArrayLike<number>, y: ArrayLike<number>): Scorecard {
  const bins = calibrationOf(p, y);
  return {
    count: p.length,
    events: bins.reduce((sum, { events }) => sum + events, 0),
    brier: brierScore(p, y),
    log: logScore(p, y),
    auc: areaUnderCurve(p, y),
    ece: calibrationError(bins),
    ...murphyOf(bins),
  };
}
