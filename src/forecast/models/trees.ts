import { fromLogOdds } from '../scores/probability.js';
import { type Boosted, type BoostingOptions, boostedAt, fitBoosted } from './boosting.js';
import { designOf } from './design.js';
import { treeDrivers } from './drivers.js';
import { forecasterOf, type Learner } from './learner.js';

/**
 * Small trees, few of them: a long chain learns the decade by heart. Neighbouring months share nearly all of their windows, so three rows in
 * ten tell what all do.
 */
const OPTIONS: BoostingOptions = {
  trees: 60,
  depth: 3,
  rate: 0.1,
  share: 0.3,
  bins: 32,
  ridge: 10,
  leastCurvature: 20,
  seed: 2018,
};

/** Boosted trees on `treeDrivers`, grown anew at each origin. */
export const treesLearner: Learner<Boosted> = {
  name: 'trees',
  prepare: (panel, horizon) => {
    const design = designOf(panel, horizon, treeDrivers(horizon), false);
    return {
      learn: ({ rows, label }) => fitBoosted(design, label, rows, OPTIONS),
      predict: (fit, rows) => boostedAt(fit, design, rows).map(fromLogOdds),
    };
  },
};

/** The trees as a forecaster. */
export const trees = forecasterOf(treesLearner);
