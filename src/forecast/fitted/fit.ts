import { backtest } from '../backtest.js';
import { dyad } from '../models/baselines.js';
import type { Boosted } from '../models/boosting.js';
import { type Driver, hazardDrivers, treeDrivers } from '../models/drivers.js';
import type { Forecaster } from '../models/forecaster.js';
import { hazardLearner } from '../models/hazard.js';
import { forecasterOf, type Learner } from '../models/learner.js';
import { treesLearner } from '../models/trees.js';
import { decemberOf, type Horizon, type Panel } from '../panel/panel.js';
import { biasBefore, spreadBefore, withPool } from '../pooled.js';
import { compactOf } from './compact-trees.js';
import type { FittedHorizon } from './fitted-year.js';

/** Which years to fit for. Forecasts are made from `warmUp` on, so that `from` has past ones to learn its bias and spread from. */
export interface FittedYears {
  readonly warmUp: number;
  readonly from: number;
  readonly to: number;
}

/** Digits after the point that are kept of a coefficient: forty of them err by less than a hundred-thousandth together. */
const DECIMALS = 7;
const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

/** A learner that remembers each of its fits. */
function remembered<Fit>(learner: Learner<Fit>): { readonly fits: Fit[]; readonly forecaster: Forecaster } {
  const fits: Fit[] = [];
  return { fits, forecaster: forecasterOf(learner, (fit) => fits.push(fit)) };
}

/** Means of drivers over the rows of the year up to an origin, or of as many as are known. */
function meansOf(columns: readonly Float64Array[], { month, rows }: Panel, origin: number): number[] {
  const lately = Array.from({ length: rows }, (_, row) => row).filter((row) => {
    const at = month[row] ?? 0;
    return at > origin - 12 && at <= origin;
  });
  return columns.map(
    (column) => lately.reduce((sum, row) => sum + (column[row] ?? 0), 0) / Math.max(1, lately.length),
  );
}

/** Coefficients with the names and means of their drivers. */
function namedOf(
  coefficients: Float64Array,
  drivers: readonly Driver[],
  means: readonly number[],
): Pick<FittedHorizon, 'intercept' | 'drivers'> {
  return {
    intercept: rounded(coefficients[0] ?? 0),
    drivers: drivers.map(({ name }, j) => [name, rounded(coefficients[j + 1] ?? 0), rounded(means[j] ?? 0)]),
  };
}

/** Fits everything for one horizon, year by year, each with what its December knew. `progress` is told each year that is done. */
export function fitYears(
  panel: Panel,
  horizon: Horizon,
  { warmUp, from, to }: FittedYears,
  progress?: (year: number) => void,
): Map<number, FittedHorizon> {
  const [hazards, trees] = [remembered(hazardLearner), remembered<Boosted>(treesLearner)];
  const forecasters = [dyad, hazards.forecaster, trees.forecaster];
  const options = { from: warmUp, to, forecasters, ...(progress && { progress }) };
  const tested = withPool(panel, backtest(panel, horizon, options));
  const pool = tested.forecasts.get('pool') ?? new Float64Array();
  const drivers = hazardDrivers(horizon);
  const columns = drivers.map(({ values }) => values(panel, horizon));
  const asked = treeDrivers(horizon).map(({ name }) => name);
  const fittedFor = (year: number): FittedHorizon => ({
    ...namedOf(
      hazards.fits[year - warmUp] ?? new Float64Array(),
      drivers,
      meansOf(columns, panel, decemberOf(year - 1)),
    ),
    trees: compactOf(boostedOf(trees.fits, year - warmUp), asked),
    bias: rounded(biasBefore(panel, tested, pool, year)),
    spread: rounded(spreadBefore(panel, tested, pool, year)),
  });
  return new Map(
    Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => [year, fittedFor(year)]),
  );
}

/** The trees of a year. @throws RangeError where none were grown for it. */
function boostedOf(fits: readonly Boosted[], place: number): Boosted {
  const boosted = fits[place];
  if (!boosted) throw new RangeError('years to fit for must not begin before the warming up');
  return boosted;
}
