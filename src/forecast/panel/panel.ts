import { Failure } from '../../record/failure.js';

/** Months ahead for which the panel carries labels. */
export const HORIZONS = [1, 3, 6, 12] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Countries by month, as columns: one row for each country and month at risk, the months of a country one after the other. */
export interface Panel {
  readonly rows: number;
  /** Codes of the countries; `country` holds their places in this list. */
  readonly countries: readonly string[];
  readonly country: Uint16Array;
  /** (year − 1900) × 12 + month − 1. The forecast of a row is made at the end of its month. */
  readonly month: Int16Array;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** December of a year as a month of the panel. */
export const decemberOf = (year: number): number => (year - 1900) * 12 + 11;

/** The year of a month of the panel. */
export const yearOf = (month: number): number => 1900 + Math.floor(month / 12);

/** A column by name. @throws Failure where the panel has none of that name. */
export function columnOf(panel: Panel, name: string): Float64Array {
  const column = panel.columns.get(name);
  if (!column)
    throw new Failure(
      'damaged',
      name,
      `The panel has no column "${name}"; it needs one to be forecast from.`,
    );
  return column;
}

/** Whether there was a meeting in the next `horizon` months: 1, 0, or −1 where the window runs past the end of the data. */
export const labelsOf = (panel: Panel, horizon: Horizon): Float64Array => columnOf(panel, `y${horizon}`);

const KEYS = ['c', 'm', 'ym'];

/** The places of the named columns of a heading line. @throws Failure where country or month is missing. */
function placesOf(heading: string): Map<string, number> {
  const places = new Map(heading.split(',').map((name, place) => [name.trim(), place]));
  for (const key of ['c', 'm'])
    if (!places.has(key))
      throw new Failure(
        'damaged',
        key,
        `The panel has no column "${key}"; write country and month in "c" and "m".`,
      );
  return places;
}

/** Refuses a row that does not follow the one before it. */
function refuseGap(line: number, country: string, month: number, before: number): void {
  if (month === before + 1) return;
  const wrong = month <= before ? 'comes twice or out of order' : 'leaves months out before it';
  throw new Failure(
    'damaged',
    `row ${line}`,
    `Row ${line} of the panel (${country}, month ${month}) ${wrong}; give each country every month once, in order.`,
  );
}

/** A cell as a number. @throws Failure that names the row where it is none. */
function numberIn(cell: string | undefined, line: number, name: string): number {
  const value = cell === undefined || cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  throw new Failure(
    'damaged',
    `row ${line}`,
    `Row ${line} of the panel has "${cell ?? ''}" for ${name}; write a number.`,
  );
}

/**
 * Reads a panel from CSV without quotation marks: `c` (country), `m` (month) and columns of numbers; `ym` is for people and left out.
 * @throws Failure for a month that is missing or comes twice, and for a cell that is no number, by row (the heading is row 1).
 */
export function readPanel(csv: string): Panel {
  const lines = csv.trimEnd().split('\n');
  const places = placesOf(lines[0] ?? '');
  const rows = lines.length - 1;
  const names = [...places.keys()].filter((name) => !KEYS.includes(name));
  const columns = new Map(names.map((name) => [name, new Float64Array(rows)]));
  const countries: string[] = [];
  const seen = new Set<string>();
  const country = new Uint16Array(rows);
  const month = new Int16Array(rows);
  for (let row = 0; row < rows; row++) {
    const cells = (lines[row + 1] ?? '').split(',');
    const code = cells[places.get('c') ?? 0] ?? '';
    month[row] = numberIn(cells[places.get('m') ?? 0], row + 2, 'the month');
    if (code === countries.at(-1)) refuseGap(row + 2, code, month[row] ?? 0, month[row - 1] ?? 0);
    else if (seen.has(code)) refuseGap(row + 2, code, month[row] ?? 0, Number.MAX_SAFE_INTEGER);
    else seen.add(countries[countries.push(code) - 1] ?? code);
    country[row] = countries.length - 1;
    for (const [name, column] of columns) column[row] = numberIn(cells[places.get(name) ?? 0], row + 2, name);
  }
  return { rows, countries, country, month, columns };
}
