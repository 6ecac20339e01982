import { columnOf, type Panel } from '../panel/panel.js';

/** In how many months the two sides met since this president took office, as far as the country's rows reach. */
export function metUnderPresident(panel: Panel): Float64Array {
  const [met, office] = [columnOf(panel, 'y'), columnOf(panel, 'pten')];
  const counts = new Float64Array(panel.rows);
  // Months with a meeting before each row: a count between two rows is then a difference.
  const before = new Float64Array(panel.rows + 1);
  let start = 0;
  for (let row = 0; row < panel.rows; row++) {
    if (panel.country[row] !== panel.country[row - 1]) start = row;
    before[row + 1] = (before[row] ?? 0) + (met[row] ?? 0);
    counts[row] = (before[row + 1] ?? 0) - (before[Math.max(start, row - (office[row] ?? 0))] ?? 0);
  }
  return counts;
}
