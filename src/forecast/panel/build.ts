import { type CountryMonths, countsOf } from './counts.js';
import { HORIZONS, type Horizon, type Panel } from './panel.js';

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

/** Months over which the level of the world's diplomacy is averaged. */
const LEVELS = [12, 36, 60] as const;

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

/** The share of countries at risk that was met, for each month. */
function worldShares(
  countries: readonly CountryMonths[],
  rows: readonly (readonly [number, number])[],
): Map<number, number> {
  const sums = new Map<number, { met: number; all: number }>();
  for (const [place, month] of rows) {
    const sum = sums.get(month) ?? { met: 0, all: 0 };
    sum.met += countries[place]?.met.has(month) ? 1 : 0;
    sum.all++;
    sums.set(month, sum);
  }
  return new Map([...sums].map(([month, { met, all }]) => [month, met / all]));
}

/** The mean share of the last `length` months, or of as many as there are. */
function levelAt(shares: ReadonlyMap<number, number>, month: number, length: number): number {
  let [sum, count] = [0, 0];
  for (let at = month; at > month - length; at--) {
    const share = shares.get(at);
    if (share === undefined) continue;
    sum += share;
    count++;
  }
  return sum / count;
}

/** Whether a meeting comes in the window after a month; −1 where the window runs past what is known. */
function labelOf({ met }: CountryMonths, month: number, horizon: Horizon, last: number): number {
  if (month + horizon > last) return -1;
  for (let at = month + 1; at <= month + horizon; at++) if (met.has(at)) return 1;
  return 0;
}

/** Columns of a row, by name. */
type Cells = Readonly<Record<string, number>>;

/** Makes each row of a panel; columns are named by the first. */
function panelOfCells(
  countries: readonly string[],
  rows: readonly (readonly [number, number])[],
  cells: readonly Cells[],
): Panel {
  const names = Object.keys(cells[0] ?? {});
  return {
    rows: rows.length,
    countries,
    country: Uint16Array.from(rows, ([place]) => place),
    month: Int16Array.from(rows, ([, month]) => month),
    columns: new Map(names.map((name) => [name, Float64Array.from(cells, (cell) => cell[name] ?? 0)])),
  };
}

/**
 * The panel of a register: a row for each country and month at risk. All columns but the labels (`y1` … `y12`) are made of what happened up to
 * the end of the row's month, so a panel of a register cut short has the same rows as the whole one up to there.
 */
export function panelFrom({ meetings, trips, atRisk, presidents, last }: Register): Panel {
  const [met, travelled] = [byCountry(meetings), byCountry(trips)];
  const countries = atRisk.map(({ country, from }) => ({
    from,
    met: new Set(met.get(country)),
    trips: travelled.get(country) ?? [],
  }));
  const rows = atRisk.flatMap(({ from, to }, place) =>
    Array.from({ length: Math.max(0, Math.min(to, last) - from + 1) }, (_, i) => [place, from + i] as const),
  );
  const shares = worldShares(countries, rows);
  const months = [...shares.keys()];
  const levels = new Map(
    months.map((month) => [month, LEVELS.map((length) => levelAt(shares, month, length))] as const),
  );
  const cells = rows.map(([place, month]): Cells => {
    const country = countries[place] ?? { from: 0, met: new Set<number>(), trips: [] };
    return {
      ...countsOf(country, month, presidents),
      ...Object.fromEntries(LEVELS.map((length, k) => [`g${length}`, levels.get(month)?.[k] ?? 0])),
      ...Object.fromEntries(HORIZONS.map((h) => [`y${h}`, labelOf(country, month, h, last)])),
    };
  });
  return panelOfCells(
    atRisk.map(({ country }) => country),
    rows,
    cells,
  );
}
