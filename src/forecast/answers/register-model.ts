import { dayNumber } from '../../language/calendar.js';
import type { Answer, Day, Driver, Member, ReferenceClass } from '../../record/index.js';
import type { LeaderForecast, MeetingOdds } from '../leaders.js';
import { DRIVER_GROUPS, type DriverGroup } from '../models/drivers.js';
import { monthName } from '../panel/month.js';
import type { countedBy } from '../panel/world.js';
import { YEAR } from '../reference/index.js';
import { fromLogOdds, held, logOdds } from '../scores/probability.js';
import { chanceWithin } from '../within.js';
import type { Chance, MemberModel } from './member.js';

/** A model from outside the record that answers in place of the record's own: its member has the whole weight. */
export interface MainModel {
  readonly members: readonly MemberModel[];
  /** What it starts from, over a window in days from now. */
  readonly reference: (days: readonly [number, number]) => ReferenceClass;
  /** What moves it away from there; they add up to what its weighty member says. */
  readonly drivers: (days: readonly [number, number]) => Answer['working']['drivers'];
  readonly missing: readonly string[];
}

/** What the register had counted by a month. */
type Counted = ReturnType<typeof countedBy>;

const MONTH = YEAR / 12;
/** Members of the register's pool, each with the same weight. */
const POOLED = 3;

/**
 * The register of meetings of US presidents as the model of a question on leaders. `forecast` was made at the end of a month, `made` its last day, from which
 * the chances at its horizons are drawn to windows that begin on `asOf`. `counted` is what the register had counted by then.
 */
export function registerModel(forecast: LeaderForecast, made: Day, asOf: Day, counted: Counted): MainModel {
  const late = (dayNumber(asOf) - dayNumber(made)) / MONTH;
  const between = (of: (odds: MeetingOdds) => number, [from, to]: readonly [number, number]): number => {
    const chances = forecast.odds.map((odds) => ({ months: odds.horizon, probability: of(odds) }));
    const [early, whole] = [from, to].map((day) => chanceWithin(chances, late + day / MONTH));
    return 1 - (1 - (whole ?? 0)) / (1 - (early ?? 0));
  };
  const chance = (from: number, to: number): Chance => ({
    probability: between(({ probability }) => probability, [from, to]),
    low: between(({ interval }) => interval[0], [from, to]),
    high: between(({ interval }) => interval[1], [from, to]),
  });
  const dyad = (from: number, to: number): Chance => {
    const probability = between(({ members }) => members.dyad, [from, to]);
    return { probability, low: probability, high: probability };
  };
  const steps = ([from, to]: readonly [number, number]) =>
    stepsOf(nearest(forecast, late + to / MONTH), chance(from, to).probability);
  return {
    members: [
      { name: 'register of meetings', weight: 1, says: poolSays(forecast), chance },
      { name: TWO_ALONE, weight: 0, says: dyadSays, chance: dyad },
    ],
    reference: (days) => referenceOf(counted, steps(days).start),
    drivers: (days) => steps(days).drivers,
    missing: thinly(forecast),
  };
}

const TWO_ALONE = 'register, rate of the two alone';

/** Whether an answer was made with the register. */
export const isOfRegister = ({ members }: { readonly members: readonly Pick<Member, 'name'>[] }): boolean =>
  members.some(({ name }) => name === TWO_ALONE);

/** What to hold an answer against: how often it happened between the two, by the register where that answers, else by the record. */
export function baselineOf({ members, reference }: Answer['working']): Baseline {
  const { name, says, probability, width } = reference;
  const two = members.find((member) => member.name === TWO_ALONE);
  return two
    ? { probability: two.probability, says: `${two.name}: ${two.says}`, width: 'sides' }
    : { probability, says: `${name}: ${says}`, width };
}
type Baseline = Pick<ReferenceClass, 'probability' | 'says' | 'width'>;

const grouped = (count: number): string => count.toLocaleString('en-GB');

/** The widest class: any country, where all that is looked at is at its mean. */
const referenceOf = ({ met, years, until }: Counted, probability: number): ReferenceClass => ({
  name: 'meetings of the US president and the leader of any one country',
  events: met,
  years,
  probability: held(probability),
  width: 'any',
  says: `where all that moves it is at its mean; the register has ${grouped(met)} in ${grouped(years)} years of all countries until ${monthName(until)}`,
});

const poolSays = ({ month, fittedFor }: LeaderForecast): string =>
  `dyad rate, hazard and trees pooled and recalibrated, as of the end of ${monthName(month)}, fitted on what was known before ${fittedFor}`;
const dyadSays = 'months of the last ten years in which they met, drawn to how often any country was met';

/** The horizon that is nearest to a length of time in months. */
const nearest = ({ odds }: LeaderForecast, months: number): MeetingOdds =>
  odds.reduce((best, next) =>
    Math.abs(next.horizon - months) < Math.abs(best.horizon - months) ? next : best,
  );

/**
 * The way to the pool in log-odds, from a country where all drivers are at their means: each group of drivers by its third of the pool, the two
 * other members by theirs, and the recalibration. What the window's length adds is in the start.
 */
function stepsOf(at: MeetingOdds, said: number): { readonly start: number; readonly drivers: Driver[] } {
  const mean = logOdds(at.usual);
  const groups = (Object.keys(DRIVER_GROUPS) as DriverGroup[]).map((group) => groupDriver(at, group));
  const others = [
    { name: 'their rate alone', says: dyadSays, moved: (logOdds(at.members.dyad) - mean) / POOLED },
    {
      name: 'how all of this goes together',
      says: 'the same drivers in boosted trees, without a straight line',
      moved: (logOdds(at.members.trees) - mean) / POOLED,
    },
    { name: 'recalibration', says: 'what past forecasts of the last ten years missed by', moved: at.bias },
  ];
  const drivers = [...groups, ...others];
  const moved = drivers.reduce((sum, driver) => sum + driver.moved, 0);
  return { start: fromLogOdds(logOdds(said) - moved), drivers };
}

/** What a group of drivers adds, with the strongest of them in words. */
function groupDriver({ drivers }: MeetingOdds, group: DriverGroup) {
  const own = drivers.filter((driver) => driver.group === group);
  const moved = own.reduce((sum, { contribution }) => sum + contribution, 0) / POOLED;
  return { name: DRIVER_GROUPS[group], says: own[0]?.why ?? 'no driver', moved };
}

const thinly = ({ thin }: LeaderForecast): string[] =>
  thin === null
    ? []
    : [
        `The register of meetings ends before ${monthName(thin.from)}: since then only meetings that this record has are counted, and how busy diplomacy is stands at what it last was.`,
      ];
