import { columnOf, type Panel } from '../panel/panel.js';

/** In how many months the two sides met since this president took office, as far as the country's rows reach. */
export function metUnderPresident(panel: Panel): Float64Array {
  const [met, office] = [columnOf(panel, 'y'), columnOf(panel, 'pten')];
  return Float64Array.from({ length: panel.rows }, (_, row) => {
    let count = 0;
    const first = row - (office[row] ?? 0);
    for (let at = row; at >= Math.max(0, first) && panel.country[at] === panel.country[row]; at--)
      count += met[at] ?? 0;
    return count;
  });
}
