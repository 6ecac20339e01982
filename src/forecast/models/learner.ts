import type { Horizon, Panel } from '../panel/panel.js';
import type { Forecaster, Known } from './forecaster.js';

/** A forecaster whose fits are data: they can be kept, and used without what they were learned from. */
export interface Learner<Fit> {
  readonly name: string;
  readonly prepare: (panel: Panel, horizon: Horizon) => Prepared<Fit>;
}

/** A learner that was given a panel. */
export interface Prepared<Fit> {
  readonly learn: (known: Known) => Fit;
  /** Probabilities for some rows of the panel, in their order. */
  readonly predict: (fit: Fit, rows: Int32Array) => Float64Array;
}

/** A learner as a forecaster; each fit is shown to `keep` before it forecasts. */
export const forecasterOf = <Fit>(learner: Learner<Fit>, keep?: (fit: Fit) => void): Forecaster => ({
  name: learner.name,
  prepare: (panel, horizon) => {
    const { learn, predict } = learner.prepare(panel, horizon);
    return (known) => {
      const learned = learn(known);
      keep?.(learned);
      return (ahead) => predict(learned, ahead);
    };
  },
});
