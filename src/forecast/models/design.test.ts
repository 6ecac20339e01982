import { expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { columnOf } from '../panel/panel.js';
import { designOf } from './design.js';
import { hazardDrivers } from './drivers.js';

const panel = madePanel({ countries: 2, from: 1999, to: 2001 });
const drivers = hazardDrivers(12).filter(({ name }) => name === 'never' || name === 'metpres');

it('sets drivers side by side, after a 1 where an intercept is asked for', () => {
  const never = columnOf(panel, 'never')[20] ?? -1;
  const met = columnOf(panel, 'metpres')[20] ?? -1;
  expect([...designOf(panel, 12, drivers, true).values.slice(60, 63)]).toEqual([1, never, met]);
  expect([...designOf(panel, 12, drivers, false).values.slice(40, 42)]).toEqual([never, met]);
});
