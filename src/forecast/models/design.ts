import type { Horizon, Panel } from '../panel/panel.js';
import type { Driver } from './drivers.js';
import type { Design } from './logit.js';

/** The drivers of each row, side by side; with a leading 1 where an intercept is asked for. */
export function designOf(
  panel: Panel,
  horizon: Horizon,
  drivers: readonly Driver[],
  intercept: boolean,
): Design {
  const shift = intercept ? 1 : 0;
  const width = drivers.length + shift;
  const values = new Float64Array(panel.rows * width);
  if (intercept) for (let row = 0; row < panel.rows; row++) values[row * width] = 1;
  for (const [j, driver] of drivers.entries()) {
    const column = driver.values(panel, horizon);
    for (let row = 0; row < panel.rows; row++) values[row * width + j + shift] = column[row] ?? 0;
  }
  return { width, values };
}
