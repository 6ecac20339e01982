import { fromLogOdds } from '../scores/probability.js';
import { designOf } from './design.js';
import { hazardDrivers } from './drivers.js';
import type { Forecaster } from './forecaster.js';
import { fitLogit, logitAt } from './logit.js';

/**
 * The discrete-time hazard (Allison, Sociological Methodology 13, 1982): the log-odds of a meeting in the window are a weighted sum of
 * drivers, and the weights are refitted at each origin, starting from those of the last.
 */
export const hazard: Forecaster = {
  name: 'hazard',
  prepare: (panel, horizon) => {
    const drivers = hazardDrivers(horizon);
    const design = designOf(panel, horizon, drivers, true);
    const ridge = [0, ...drivers.map((driver) => driver.ridge)];
    let start: Float64Array = new Float64Array(design.width);
    return ({ rows, label }) => {
      const coefficients = fitLogit(design, label, rows, { ridge, start });
      start = coefficients;
      return (ahead) => Float64Array.from(ahead, (row) => fromLogOdds(logitAt(design, row, coefficients)));
    };
  },
};
