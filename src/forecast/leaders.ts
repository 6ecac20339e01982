import { compactAt } from './fitted/compact-trees.js';
import { type FittedHorizon, type FittedYear, horizonsOf } from './fitted/fitted-year.js';
import { type Driver, type DriverGroup, hazardDrivers, treeDrivers } from './models/drivers.js';
import { dyadRates } from './models/dyad-rate.js';
import { poolOf } from './models/pool.js';
import { panelOfCountry } from './panel/build.js';
import type { CountryMonths } from './panel/counts.js';
import type { Horizon, Panel } from './panel/panel.js';
import type { World } from './panel/world.js';
import { fromLogOdds, logOdds } from './scores/probability.js';

/** What one driver adds to the hazard's log-odds. */
export interface DriverPart {
  readonly name: string;
  readonly group: DriverGroup;
  readonly why: string;
  readonly value: number;
  /** Its mean over the countries at risk in the year before the forecast. */
  readonly mean: number;
  /** Coefficient × (value − mean), in log-odds of the hazard; a third of it reaches the pool. */
  readonly contribution: number;
}

/** How likely leaders are to meet in the months after the end of a month. */
export interface MeetingOdds {
  readonly horizon: Horizon;
  readonly probability: number;
  /** Where nine in ten countries' own chances lay around such a forecast in the ten years before. */
  readonly interval: readonly [number, number];
  /** What each member of the pool says. */
  readonly members: Readonly<Record<'dyad' | 'hazard' | 'trees', number>>;
  /** By how much the pool's log-odds were moved, since past forecasts had missed by so much. */
  readonly bias: number;
  /** What the hazard says of a country where all drivers are at their means. */
  readonly usual: number;
  /** What moves the hazard away from there, the strongest first. Parts of a group are to be read together. */
  readonly drivers: readonly DriverPart[];
}

/** A forecast made at the end of a month. */
export interface LeaderForecast {
  readonly month: number;
  /** The year whose coefficients were used. */
  readonly fittedFor: number;
  /** By rising horizon. */
  readonly odds: readonly MeetingOdds[];
  /** From which month on the register knows nothing and only what the caller added is known; null where the register reaches. */
  readonly thin: { readonly from: number } | null;
}

/** Standard deviations between which nine in ten cases of a normal distribution lie. */
const NINE_IN_TEN = 1.6449;

/** Values of drivers in the last row of a panel. */
const lastValues = (drivers: readonly Driver[], panel: Panel, horizon: Horizon): Map<string, number> =>
  new Map(drivers.map(({ name, values }) => [name, values(panel, horizon)[panel.rows - 1] ?? 0]));

/** What each driver adds to the hazard. @throws RangeError for a driver that was fitted and is not known here. */
function partsOf(fitted: FittedHorizon, panel: Panel, horizon: Horizon): DriverPart[] {
  const known = new Map(hazardDrivers(horizon).map((driver) => [driver.name, driver]));
  const values = lastValues([...known.values()], panel, horizon);
  return fitted.drivers.map(([name, coefficient, mean]) => {
    const driver = known.get(name);
    if (!driver) throw new RangeError(`the fitted driver "${name}" is not known`);
    const value = values.get(name) ?? 0;
    const { group, why } = driver;
    return { name, group, why, value, mean, contribution: coefficient * (value - mean) };
  });
}

/** The odds at one horizon, from the rows of one country. */
function oddsAt(panel: Panel, horizon: Horizon, fitted: FittedHorizon): MeetingOdds {
  const parts = partsOf(fitted, panel, horizon);
  const usual = fitted.drivers.reduce(
    (sum, [, coefficient, mean]) => sum + coefficient * mean,
    fitted.intercept,
  );
  const members = {
    dyad: dyadRates(panel, horizon)[panel.rows - 1] ?? 0,
    hazard: fromLogOdds(parts.reduce((sum, { contribution }) => sum + contribution, usual)),
    trees: fromLogOdds(compactAt(fitted.trees, lastValues(treeDrivers(horizon), panel, horizon))),
  };
  const pooled = poolOf(Object.values(members).map((p) => [p]))[0] ?? 0;
  const centre = logOdds(pooled) + fitted.bias;
  const reach = NINE_IN_TEN * fitted.spread;
  return {
    horizon,
    probability: fromLogOdds(centre),
    interval: [fromLogOdds(centre - reach), fromLogOdds(centre + reach)],
    members,
    bias: fitted.bias,
    usual: fromLogOdds(usual),
    drivers: parts.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
  };
}

/**
 * How likely the US president and the leader of a country are to meet within 1, 3, 6 and 12 months after the end of a month: the pool of dyad
 * rate, hazard and trees, recalibrated, as it was fitted in the December before. `history` holds the months of their meetings and of trips of
 * the Secretary of State; only those up to `month` are looked at. After the register's end the caller adds what a record knows.
 */
export function leadersMeet(
  history: CountryMonths,
  month: number,
  fitted: FittedYear,
  world: World,
): LeaderForecast {
  const panel = panelOfCountry(history, month, world);
  return {
    month,
    fittedFor: fitted.year,
    odds: horizonsOf(fitted).map(([horizon, at]) => oddsAt(panel, horizon, at)),
    thin: month > world.last ? { from: world.last + 1 } : null,
  };
}
