import { z } from 'zod';
import { Failure } from '../../record/failure.js';
import { HORIZONS, type Horizon } from '../panel/panel.js';

const Count = z.int().nonnegative();

/** Boosted trees, as small as they can be written. */
const CompactTrees = z.object({
  /** Log-odds before the first tree. */
  start: z.number(),
  depth: z.int().min(1).max(8),
  /** Names of the drivers that are asked. */
  features: z.array(z.string()),
  /** Each question that is asked: the place of a driver in `features`, and the most with which one goes left. */
  splits: z.array(z.tuple([Count, z.number()])),
  /** For each tree the questions at its inner nodes, as places in `splits`; −1 where a node does not ask and its left child stands for it. */
  nodes: z.array(z.array(z.int().min(-1))),
  /** For each tree what its leaves add to the log-odds, in millionths. */
  leaves: z.array(z.array(z.int())),
});
export type CompactTrees = z.infer<typeof CompactTrees>;

/** All that was learned for one horizon. */
const FittedHorizon = z.object({
  /** The hazard's log-odds where all drivers are 0. */
  intercept: z.number(),
  /** Name, coefficient, and mean over the countries at risk in the year before. */
  drivers: z.array(z.tuple([z.string(), z.number(), z.number()])),
  trees: CompactTrees,
  /** By how much past forecasts of the pool missed, in log-odds. */
  bias: z.number(),
  /** How far the log-odds of single countries lay from what the pool said, as a standard deviation. */
  spread: z.number().nonnegative(),
});
export type FittedHorizon = z.infer<typeof FittedHorizon>;

/** What was learned by the December before a year, for forecasts made from that December to the November of the year. */
const FittedYear = z.object({
  year: z.int(),
  horizons: z.object({ 1: FittedHorizon, 3: FittedHorizon, 6: FittedHorizon, 12: FittedHorizon }),
});
export type FittedYear = z.infer<typeof FittedYear>;

/**
 * Reads what was fitted for a year from JSON. @throws Failure that names `file` where it is not that.
 */
export function readFitted(json: string, file: string): FittedYear {
  const refuse = (): never => {
    throw new Failure(
      'damaged',
      file,
      `${file} does not hold fitted coefficients; make it anew with "node scripts/forecast-fit.mjs".`,
    );
  };
  try {
    const read = FittedYear.safeParse(JSON.parse(json));
    return read.success ? read.data : refuse();
  } catch (error) {
    if (error instanceof SyntaxError) return refuse();
    throw error;
  }
}

/** Puts horizons together. @throws RangeError where one is missing. */
export function fittedYear(year: number, horizons: ReadonlyMap<Horizon, FittedHorizon>): FittedYear {
  const of = (horizon: Horizon): FittedHorizon => {
    const fitted = horizons.get(horizon);
    if (!fitted) throw new RangeError(`nothing was fitted for ${horizon} months`);
    return fitted;
  };
  return { year, horizons: { 1: of(1), 3: of(3), 6: of(6), 12: of(12) } };
}

/** The horizons of a fitted year, rising. */
export const horizonsOf = ({ horizons }: FittedYear): [Horizon, FittedHorizon][] =>
  HORIZONS.map((horizon) => [horizon, horizons[horizon]]);
