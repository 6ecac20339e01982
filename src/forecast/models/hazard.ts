import { fromLogOdds } from '../scores/probability.js';
import { designOf } from './design.js';
import { hazardDrivers } from './drivers.js';
import { forecasterOf, type Learner } from './learner.js';
import { fitLogit, logitAt } from './logit.js';

/**
 * The discrete-time hazard (Allison, Sociological Methodology 13, 1982): the log-odds of a meeting in the window are a weighted sum of
 * drivers, and the weights are refitted at each origin, starting from those of the last. A fit is the intercept and a weight for each of
 * `hazardDrivers`.
 */
export const hazardLearner: Learner<Float64Array> = {
  name: 'hazard',
  prepare: (panel, horizon) => {
    const drivers = hazardDrivers(horizon);
    const design = designOf(panel, horizon, drivers, true);
    const ridge = [0, ...drivers.map((driver) => driver.ridge)];
    let start: Float64Array = new Float64Array(design.width);
    return {
      learn: ({ rows, label }) => {
        start = fitLogit(design, label, rows, { ridge, start });
        return start;
      },
      predict: (coefficients, rows) =>
        Float64Array.from(rows, (row) => fromLogOdds(logitAt(design, row, coefficients))),
    };
  },
};

/** The hazard, refitted at each origin. */
export const hazard = forecasterOf(hazardLearner);
