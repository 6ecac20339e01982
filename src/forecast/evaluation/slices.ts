import type { Backtest } from '../backtest.js';
import { columnOf, type Panel, yearOf } from '../panel/panel.js';

/** Some of a back-test's forecasts, by place. */
export interface Slice {
  readonly name: string;
  readonly places: Int32Array;
}

/** The year from which on meetings were rarer; the models were chosen on years before it. */
const SINCE = 2010;

/** Countries that the reference table calls adversaries, and two great powers, by ISO 3166-1 and by the codes of REIGN and COW. */
const GROUPS = {
  adversaries: new Set(['PRK', 'IRN', 'CUB', 'VEN', 'SYR', 'BLR', 'LBY', 'LIB', 'SDN', 'SUD']),
  'Russia, China': new Set(['RUS', 'CHN']),
};

/** The slice that holds all. */
export const ALL = 'all';

/** The forecasts of a back-test as a whole, by period, of few meetings, and by group of countries; those that hold any. */
export function slicesOf(panel: Panel, { rows }: Backtest): Slice[] {
  const few = columnOf(panel, 'n120');
  const where = (name: string, isIn: (row: number) => boolean): Slice => ({
    name,
    places: Int32Array.from(rows.keys()).filter((place) => isIn(rows[place] ?? 0)),
  });
  const year = (row: number): number => yearOf(panel.month[row] ?? 0);
  const country = (row: number): string => panel.countries[panel.country[row] ?? 0] ?? '';
  return [
    where(ALL, () => true),
    where(`before ${SINCE}`, (row) => year(row) < SINCE),
    where(`since ${SINCE}`, (row) => year(row) >= SINCE),
    where('one meeting in ten years at most', (row) => (few[row] ?? 0) <= 1),
    ...Object.entries(GROUPS).map(([name, codes]) => where(name, (row) => codes.has(country(row)))),
  ].filter(({ places }) => places.length > 0);
}
