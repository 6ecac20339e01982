import { type CountryMonths, countsOf } from './counts.js';
import type { Horizon, Panel } from './panel.js';
import { levelsIn, type World, worldOf } from './world.js';

/** A month in which something happened with a country. Months count from January 1900 = 0. */
export interface CountryMonth {
  readonly country: string;
  readonly month: number;
}

/** What a panel is made from. */
export interface Register {
  /** Meetings with the US president; two in a month count once. */
  readonly meetings: readonly CountryMonth[];
  /** Trips of the US Secretary of State, each of them. */
  readonly trips: readonly CountryMonth[];
  /** Months between which each country could be met, both included. */
  readonly atRisk: readonly { readonly country: string; readonly from: number; readonly to: number }[];
  /** Months in which US presidents took office, rising, the first before all rows. */
  readonly presidents: readonly number[];
  /** The last month that the register knows. */
  readonly last: number;
}

/** The months of a country, grouped. */
function byCountry(months: readonly CountryMonth[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { country, month } of months) {
    const group = groups.get(country);
    if (group) group.push(month);
    else groups.set(country, [month]);
  }
  return groups;
}

/** Whether a meeting comes in the window after a month; −1 where the window runs past what is known. */
function labelOf({ met }: CountryMonths, month: number, horizon: Horizon, last: number): number {
  if (month + horizon > last) return -1;
  for (let at = month + 1; at <= month + horizon; at++) if (met.has(at)) return 1;
  return 0;
}

/** Columns of a row, by name. */
type Cells = Readonly<Record<string, number>>;

/** A row of a panel to be: the place of its country, and its month. */
type Place = readonly [country: number, month: number];

/** Makes each row of a panel, of some parts with different columns. They are not merged: with so many rows, that takes most of the time. */
function panelOfCells(
  countries: readonly string[],
  rows: readonly Place[],
  partsOf: (place: Place) => readonly Cells[],
): Panel {
  const columns = new Map<string, Float64Array>();
  const columnOf = (name: string): Float64Array => {
    const column = columns.get(name) ?? new Float64Array(rows.length);
    columns.set(name, column);
    return column;
  };
  for (const [row, place] of rows.entries())
    for (const cells of partsOf(place)) for (const name in cells) columnOf(name)[row] = cells[name] ?? 0;
  return {
    rows: rows.length,
    countries,
    country: Uint16Array.from(rows, ([place]) => place),
    month: Int16Array.from(rows, ([, month]) => month),
    columns,
  };
}

/** The labels of a row. */
const futureOf = (country: CountryMonths, month: number, last: number): Cells => ({
  y1: labelOf(country, month, 1, last),
  y3: labelOf(country, month, 3, last),
  y6: labelOf(country, month, 6, last),
  y12: labelOf(country, month, 12, last),
});

/** All columns of a row but its labels. */
const pastOf = (country: CountryMonths, month: number, world: World): readonly Cells[] => [
  countsOf(country, month, world.presidents),
  levelsIn(world, month),
];

/**
 * The panel of a register: a row for each country and month at risk. All columns but the labels (`y1` … `y12`) are made of what happened up to
 * the end of the row's month, so a panel of a register cut short has the same rows as the whole one up to there.
 */
export function panelFrom(register: Register): Panel {
  const { meetings, trips, atRisk, last } = register;
  const [met, travelled] = [byCountry(meetings), byCountry(trips)];
  const world = worldOf(register);
  const countries = atRisk.map(({ country, from }) => ({
    from,
    met: new Set(met.get(country)),
    trips: travelled.get(country) ?? [],
  }));
  const rows = atRisk.flatMap(({ from, to }, place) =>
    Array.from({ length: Math.max(0, Math.min(to, last) - from + 1) }, (_, i): Place => [place, from + i]),
  );
  const names = atRisk.map(({ country }) => country);
  return panelOfCells(names, rows, ([place, month]) => {
    const country = countries[place] ?? { from: 0, met: new Set<number>(), trips: [] };
    return [...pastOf(country, month, world), futureOf(country, month, last)];
  });
}

/** Months of a country's past that drivers look back upon in other rows than its own: the ten years of the season. */
const LOOKED_BACK = 120;

/**
 * The rows of one country up to the end of a month, without labels: what a forecast made then needs of the panel, at a thousandth of its
 * work. A country that nobody had met or visited by then is taken to be at risk from that month on.
 */
export function panelOfCountry(country: CountryMonths, month: number, world: World): Panel {
  const entered = { ...country, from: Math.min(country.from, month) };
  const first = Math.max(entered.from, month - LOOKED_BACK);
  const rows = Array.from({ length: month - first + 1 }, (_, i): Place => [0, first + i]);
  return panelOfCells([''], rows, ([, at]) => pastOf(entered, at, world));
}
