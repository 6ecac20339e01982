import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { backtest } from '../backtest.js';
import { dyad } from '../models/baselines.js';
import { hazardDrivers } from '../models/drivers.js';
import { hazard } from '../models/hazard.js';
import { trees } from '../models/trees.js';
import { columnOf, decemberOf } from '../panel/panel.js';
import { biasBefore, withPool } from '../pooled.js';
import { fitYears } from './fit.js';

const panel = madePanel({ countries: 8, from: 1985, to: 2001 });
const done: number[] = [];
const fits = fitYears(panel, 6, { warmUp: 1997, from: 1999, to: 2002 }, (year) => done.push(year));

describe('fits for some years', () => {
  it('are there for each, also for the year after the last that is known', () => {
    expect([...fits.keys()]).toEqual([1999, 2000, 2001, 2002]);
    expect(done).toEqual([1997, 1998, 1999, 2000, 2001, 2002]);
  });
  it('have all drivers, with means over the year before', () => {
    const fit = fits.get(2000);
    expect(fit?.drivers.map(([name]) => name)).toEqual(hazardDrivers(6).map(({ name }) => name));
    const lately = [...panel.month.keys()].filter((row) => {
      const month = panel.month[row] ?? 0;
      return month > decemberOf(1998) && month <= decemberOf(1999);
    });
    const never = lately.reduce((sum, row) => sum + (columnOf(panel, 'never')[row] ?? 0), 0) / lately.length;
    expect(fit?.drivers.find(([name]) => name === 'never')?.[2]).toBeCloseTo(never, 6);
    expect(fit?.drivers.find(([name]) => name === 'May')?.[2]).toBeCloseTo(1 / 12, 6);
  });
  it('know the bias that a back-test from the warming up on knows', () => {
    const options = { from: 1997, to: 2001, forecasters: [dyad, hazard, trees] };
    const tested = withPool(panel, backtest(panel, 6, options));
    const pool = tested.forecasts.get('pool') ?? new Float64Array();
    expect(fits.get(2001)?.bias).toBeCloseTo(biasBefore(panel, tested, pool, 2001), 6);
  });
  it('change from year to year', () => expect(fits.get(1999)?.intercept).not.toBe(fits.get(2001)?.intercept));
  it('must not begin before the warming up', () =>
    expect(() => fitYears(panel, 6, { warmUp: 2000, from: 1999, to: 2000 })).toThrow('warming up'));
});
