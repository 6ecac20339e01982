import { describe, expect, it } from 'vitest';
import { madeRegister } from '../../test/made-panel.js';
import { backtest, FORECASTERS } from './backtest.js';
import { fitYears } from './fitted/fit.js';
import { fittedYear } from './fitted/fitted-year.js';
import { leadersMeet } from './leaders.js';
import { panelFrom } from './panel/build.js';
import { historyOf } from './panel/history.js';
import { HORIZONS, yearOf } from './panel/panel.js';
import { worldOf } from './panel/world.js';
import { withPool } from './pooled.js';
import { logOdds } from './scores/probability.js';

const register = madeRegister({ countries: 8, from: 1985, to: 2001 });
const [panel, world] = [panelFrom(register), worldOf(register)];
const years = { warmUp: 1997, from: 1999, to: 2002 };
const fits = HORIZONS.map((horizon) => [horizon, fitYears(panel, horizon, years)] as const);
const fittedFor = (year: number) =>
  fittedYear(
    year,
    new Map(
      fits.flatMap(([horizon, byYear]) => {
        const fitted = byYear.get(year);
        return fitted ? [[horizon, fitted]] : [];
      }),
    ),
  );

describe('whether leaders meet', () => {
  it.each(HORIZONS)('is forecast as the back-test did at %d months', (horizon) => {
    const options = { from: years.warmUp, to: 2001, forecasters: FORECASTERS };
    const { rows, forecasts } = withPool(panel, backtest(panel, horizon, options));
    const places = [...rows.keys()].filter((i) => i % 17 === 0 && yearOf(monthAt(rows, i) + 1) >= 1999);
    expect(places.length).toBeGreaterThan(10);
    for (const i of places) {
      const country = panel.countries[panel.country[rows[i] ?? 0] ?? 0] ?? '';
      const month = monthAt(rows, i);
      const forecast = leadersMeet(historyOf(register, country), month, fittedFor(yearOf(month + 1)), world);
      const at = forecast.odds.find((odds) => odds.horizon === horizon);
      for (const [name, p] of Object.entries({ 'pool, recalibrated': at?.probability, ...at?.members }))
        expect(p).toBeCloseTo(forecasts.get(name)?.[i] ?? Number.NaN, 5);
    }
  });
  const july = register.last - 5;
  const of = (month: number, added = {}) =>
    leadersMeet(historyOf(register, 'made 3', added), month, fittedFor(2001), world);
  it('says what moved the hazard: its parts sum up to it', () => {
    for (const { usual, drivers, members } of of(july).odds) {
      const moved = drivers.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(logOdds(usual) + moved).toBeCloseTo(logOdds(members.hazard), 5);
      expect(Math.abs(drivers[0]?.contribution ?? 0)).toBeGreaterThan(
        Math.abs(drivers.at(-1)?.contribution ?? 0),
      );
    }
  });
  it('lies within its interval', () => {
    for (const { probability, interval } of of(july).odds) {
      expect(interval[0]).toBeLessThanOrEqual(probability);
      expect(interval[1]).toBeGreaterThanOrEqual(probability);
    }
  });
  it('is thin after the register ends, and knows what is added', () => {
    expect(of(july).thin).toBeNull();
    const [without, later] = [
      of(register.last + 5),
      of(register.last + 5, { meetings: [register.last + 3] }),
    ];
    expect(without.thin).toEqual({ from: register.last + 1 });
    expect(later.odds[0]?.members.dyad).toBeGreaterThan(without.odds[0]?.members.dyad ?? 1);
  });
  it('knows nothing of what comes after its month', () =>
    expect(of(july, { meetings: [july + 1], trips: [july + 2] })).toEqual(of(july)));
  it('is forecast for a country that nobody met', () => {
    const { odds } = leadersMeet(historyOf(register, 'nowhere'), july, fittedFor(2001), world);
    expect(odds[0]?.probability).toBeGreaterThan(0);
    expect(odds[0]?.probability).toBeLessThan(0.5);
  });
});

function monthAt(rows: Int32Array, place: number): number {
  return panel.month[rows[place] ?? 0] ?? 0;
}
