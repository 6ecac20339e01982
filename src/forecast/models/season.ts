import { columnOf, type Horizon, type Panel } from '../panel/panel.js';

/** Whether two rows are of one country. */
const alike = (panel: Panel, a: number, b: number): boolean =>
  a >= 0 && panel.country[a] === panel.country[b];

/**
 * In which share of the last `years` years the two sides met in the same months of the calendar as the window now ahead; 0 for a country
 * without so much of a past. For a forecast made at the end of February for three months: how often they met between March and May.
 */
export function metInSeason(panel: Panel, horizon: Horizon, years: number): Float64Array {
  const met = columnOf(panel, 'y');
  const metBetween = (from: number): number => {
    for (let row = from; row < from + horizon; row++) if (met[row] === 1) return 1;
    return 0;
  };
  return Float64Array.from({ length: panel.rows }, (_, row) => {
    let [hits, seen] = [0, 0];
    for (let year = 1; year <= years && alike(panel, row + 1 - 12 * year, row); year++) {
      hits += metBetween(row + 1 - 12 * year);
      seen++;
    }
    return seen === 0 ? 0 : hits / seen;
  });
}
