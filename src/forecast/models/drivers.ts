import { columnOf, type Horizon, type Panel } from '../panel/panel.js';
import { logOdds } from '../scores/probability.js';
import { shrunkenRate } from './dyad-rate.js';
import { metUnderPresident } from './presidency.js';
import { metInSeason } from './season.js';

/** What drivers tell of: those of a group say nearly the same, and only their sum should be read. */
export const DRIVER_GROUPS = {
  often: 'how often they met',
  recent: 'how long ago they met',
  secretary: 'where the Secretary of State went',
  office: 'who governs in Washington, and how long',
  world: 'how many countries were met lately',
  season: 'the time of the year',
} as const;
export type DriverGroup = keyof typeof DRIVER_GROUPS;

/** One column of what a forecast rests on. */
export interface Driver {
  readonly name: string;
  readonly group: DriverGroup;
  readonly why: string;
  /** What half its squared coefficient costs. */
  readonly ridge: number;
  /** Its value in each row of a panel. */
  readonly values: (panel: Panel, horizon: Horizon) => Float64Array;
}

/**
 * The ridge on most drivers. They are scaled to about 1, and 3 is the pull of some ten events against a training set of thousands: enough
 * to hold columns apart that say nearly the same, too little to be felt otherwise.
 */
const LIGHT = 3;
/**
 * The ridge on the level of the world's diplomacy. All countries of a month share it, so its many rows are but some thirty years; without
 * a heavy hand the fit follows each decade's swing (12 months, refitted each fourth year: skill −0.5 % at 3, +0.7 % at 1000).
 */
const HEAVY = 300;
/** Months of a term of the US president. */
const TERM = 48;

const of = (
  group: DriverGroup,
  name: string,
  why: string,
  values: Driver['values'],
  ridge = LIGHT,
): Driver => ({
  group,
  name,
  why,
  values,
  ridge,
});

/** A column of the panel, each value changed. */
const column =
  (name: string, change: (value: number) => number = (value) => value) =>
  (panel: Panel): Float64Array =>
    columnOf(panel, name).map((value) => change(value));

/** A driver that counts: its logarithm, since the tenth meeting tells less than the second. */
const count = (group: DriverGroup, name: string, why: string): Driver =>
  of(group, `log ${name}`, why, column(name, Math.log1p));

/** The log-odds of a shrunken monthly rate over some months. */
const rateOver = (met: string, months: number, prior: number) => (panel: Panel) => {
  const [counted, exposure, world] = [met, 'exposure', 'g60'].map((name) => columnOf(panel, name));
  return Float64Array.from({ length: panel.rows }, (_, row) =>
    logOdds(shrunkenRate(counted?.[row] ?? 0, exposure?.[row] ?? 0, world?.[row] ?? 0, months, prior)),
  );
};

/** The baseline's monthly rate of each row. */
function tenYearRates(panel: Panel): Float64Array {
  const [met, exposure, world] = ['n120', 'exposure', 'g60'].map((name) => columnOf(panel, name));
  return Float64Array.from({ length: panel.rows }, (_, row) =>
    shrunkenRate(met?.[row] ?? 0, exposure?.[row] ?? 0, world?.[row] ?? 0),
  );
}

/** Months of the ten years' rate that meetings under a president are mixed with. */
const PRESIDENT_PRIOR = 24;

/** The log-odds of a monthly rate under this president, drawn to that of ten years. */
function rateUnderPresident(panel: Panel): Float64Array {
  const [rates, met] = [tenYearRates(panel), metUnderPresident(panel)];
  const [exposure, office] = ['exposure', 'pten'].map((name) => columnOf(panel, name));
  return rates.map((rate, row) => {
    const months = (office?.[row] ?? 0) + 1;
    return logOdds(shrunkenRate(met[row] ?? 0, exposure?.[row] ?? 0, rate, months, PRESIDENT_PRIOR));
  });
}

/** A meeting is due once, twice, so many times; more says nothing more. */
const LONG_DUE = 4;

/** The time since the last meeting in units of the usual time between two. */
function overdue(panel: Panel): Float64Array {
  const since = columnOf(panel, 'since');
  return tenYearRates(panel).map((rate, row) => rate * (since[row] ?? 0));
}

/** What the two sides did so far. */
const HISTORY: readonly Driver[] = [
  of('often', 'rate 120', 'how often they met in ten years, drawn to the world', rateOver('n120', 120, 60)),
  of('often', 'rate 36', 'the same over three years', rateOver('n36', 36, 24)),
  count('recent', 'since', 'the longer ago, the colder'),
  of('recent', 'due', 'the time since the last against the usual time between two', (panel) =>
    overdue(panel).map((times) => Math.min(LONG_DUE, times)),
  ),
  of('recent', 'log due', 'the same, of which more tells less', (panel) => overdue(panel).map(Math.log1p)),
  of('recent', 'never', 'those who never met', column('never')),
  count('often', 'n12', 'meetings of the last year'),
  count('often', 'n36', 'of the last three'),
  count('often', 'n60', 'of the last five'),
  count('often', 'n120', 'of the last ten'),
  count('often', 'nall', 'of all years'),
  count('often', 'exposure', 'how long they could have met'),
  of('recent', 'e6', 'meetings, the older the less, halved each half year', column('e6')),
  count('recent', 'e24', 'halved every two years'),
  count('recent', 'e72', 'halved every six years'),
  count('secretary', 's3', 'trips of the Secretary of State in three months, who often prepares'),
  count('secretary', 's6', 'in six'),
  count('secretary', 's12', 'in a year'),
  count('secretary', 's36', 'in three years'),
  of('recent', 'same', 'a meeting a year before, in the month to come', column('same')),
];

/** Who governs in Washington, and how far into the term. */
const OFFICE: readonly Driver[] = [
  of(
    'office',
    'rate president',
    'how often they met under this president, drawn to ten years',
    rateUnderPresident,
  ),
  of('office', 'metpres', 'they met under this president', column('metpres')),
  count('office', 'pten', 'months of this president in office'),
  of(
    'office',
    'first months',
    'a new president may do otherwise at first',
    column('pten', (months) => (months < 6 ? 1 : 0)),
  ),
  of(
    'office',
    'term',
    'where in the term',
    column('pten', (months) => (months % TERM) / TERM),
  ),
  of(
    'office',
    'term squared',
    'the middle of a term may differ from both its ends',
    column('pten', (months) => ((months % TERM) / TERM) ** 2),
  ),
  of(
    'office',
    'second term',
    'a second term may differ from the first',
    column('pten', (months) => (months >= TERM ? 1 : 0)),
  ),
];

/** Log-odds of a country that meets in one of sixty months, about the mean: the world's level is told from there. */
const USUAL = -4;
const level = (name: string, why: string): Driver =>
  of(
    'world',
    name,
    why,
    column(name, (share) => logOdds(share) - USUAL),
    HEAVY,
  );

const WORLD: readonly Driver[] = [
  level('g12', 'how many countries were met, per month, in the last year'),
  level('g36', 'in the last three'),
  level('g60', 'in the last five'),
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
];

/** In which share of the last years they met in the same months of the calendar: summits return, and so does the general assembly. */
const RETURNING: readonly Driver[] = [3, 5, 10].map((years) =>
  of(
    'season',
    `season ${years}`,
    `share of the last ${years} years with a meeting in these months`,
    (panel, horizon) => metInSeason(panel, horizon, years),
  ),
);

/** The calendar, a column for each month but December. */
const CALENDAR: readonly Driver[] = MONTHS.map((name, month) =>
  of(
    'season',
    name,
    'the month of the forecast',
    column('mon', (mon) => (mon === month ? 1 : 0)),
  ),
);

/** A window of twelve months holds each season once, and needs none of it. */
const seasonal = (horizon: Horizon, drivers: readonly Driver[]): readonly Driver[] =>
  horizon === 12 ? [] : drivers;

/** What the log-odds of a meeting are summed from. */
export const hazardDrivers = (horizon: Horizon): readonly Driver[] => [
  ...HISTORY,
  ...OFFICE,
  ...WORLD,
  ...seasonal(horizon, [...CALENDAR, ...RETURNING]),
];

/** Drivers that say to trees, which cut where they like, nothing that others do not say, or what only some years share. */
const NOT_FOR_TREES = ['due', 'first months', 'term squared', 'second term'];

/** What trees are given: they bend and cut by themselves, and would learn the world's level as a name for each decade. */
export const treeDrivers = (horizon: Horizon): readonly Driver[] => [
  ...[...HISTORY, ...OFFICE].filter(({ name }) => !NOT_FOR_TREES.includes(name)),
  ...seasonal(horizon, [of('season', 'month', 'the month of the forecast', column('mon')), ...RETURNING]),
];
