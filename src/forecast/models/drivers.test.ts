import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { columnOf, HORIZONS } from '../panel/panel.js';
import { logOdds } from '../scores/probability.js';
import { hazardDrivers, treeDrivers } from './drivers.js';
import { dyadRates } from './dyad-rate.js';

const panel = madePanel({ countries: 3, from: 1990, to: 2001 });
const valuesOf = (name: string) =>
  hazardDrivers(3)
    .find((driver) => driver.name === name)
    ?.values(panel, 3);
/** The ten-year rate of a row, as the baseline has it. */
const monthlyRate = (row: number): number => dyadRates(panel, 1)[row] ?? 0;

describe('drivers', () => {
  it.each(HORIZONS)('have names of their own, a reason and finite values at %d months', (horizon) => {
    const drivers = [...hazardDrivers(horizon), ...treeDrivers(horizon)];
    for (const list of [hazardDrivers(horizon), treeDrivers(horizon)])
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    for (const { why, values } of drivers) {
      expect(why).not.toBe('');
      expect(values(panel, horizon).every(Number.isFinite)).toBe(true);
    }
  });
  it('need no season where the window is a year', () =>
    expect(hazardDrivers(12).length).toBeLessThan(hazardDrivers(6).length));
  it('leave out who leads the other side, which is not known everywhere', () => {
    const without = new Map([...panel.columns].filter(([name]) => !/^(?:lten|lmet|stale)$/.test(name)));
    for (const driver of hazardDrivers(3)) driver.values({ ...panel, columns: without }, 3);
  });
  it('draw the rate under a president to that of ten years, the less the longer he is in office', () => {
    const apart = [...panel.month.keys()].map((row) => ({
      months: columnOf(panel, 'pten')[row] ?? 0,
      apart: Math.abs((valuesOf('rate president')?.[row] ?? 0) - logOdds(monthlyRate(row))),
    }));
    const meanOf = (isIn: (months: number) => boolean): number => {
      const own = apart.filter(({ months }) => isIn(months));
      return own.reduce((sum, { apart: value }) => sum + value, 0) / own.length;
    };
    expect(meanOf((months) => months < 6)).toBeLessThan(meanOf((months) => months > 36));
  });
  it('are what they say', () => {
    const row = 100;
    expect(valuesOf('log n60')?.[row]).toBeCloseTo(Math.log(1 + (columnOf(panel, 'n60')[row] ?? 0)), 12);
    expect(valuesOf('term')?.[row]).toBeCloseTo(((columnOf(panel, 'pten')[row] ?? 0) % 48) / 48, 12);
    const [rate, since] = [monthlyRate(row), columnOf(panel, 'since')[row] ?? 0];
    expect(valuesOf('due')?.[row]).toBeCloseTo(Math.min(4, rate * since), 12);
    expect(valuesOf('log due')?.[row]).toBeCloseTo(Math.log(1 + rate * since), 12);
    expect(valuesOf('May')?.[row]).toBe((panel.month[row] ?? 0) % 12 === 4 ? 1 : 0);
  });
});
