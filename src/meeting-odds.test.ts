import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitYears, historyOf, leadersMeet, monthOf, panelFrom } from './forecast/index.js';
import { packageFolder } from './maker.js';
import { meetingOdds, shippedFit, shippedRegister } from './meeting-odds.js';

const shipped = shippedRegister();
const at = (country: string, month: string, added = {}) =>
  meetingOdds(country, monthOf(month), added, shipped);
const chances = (country: string, month: string, added = {}) =>
  at(country, month, added).odds.map(({ probability }) => probability);

describe('what ships to forecast meetings', () => {
  it('has coefficients for each year', () => {
    expect(shippedFit(monthOf('1989-12')).year).toBe(1990);
    expect(shippedFit(monthOf('2017-11')).year).toBe(2017);
    expect(shippedFit(monthOf('2017-12')).year).toBe(2018);
    expect(shippedFit(monthOf('2031-02')).year).toBe(2025);
  });
  it('refuses what came before the first', () =>
    expect(() => at('PRK', '1989-11')).toThrow('ask as of 1990 or later'));
  it('rises with time', () => {
    const rising = chances('PRK', '2018-05');
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });
  it('has learned that friends are met more often, and who has just been met', () => {
    expect(chances('JPN', '2016-06')[2]).toBeGreaterThan(0.3);
    expect(chances('PRK', '2016-06')[2]).toBeLessThan(0.1);
    expect(chances('PRK', '2019-05')[2]).toBeGreaterThan(1.5 * (chances('PRK', '2018-02')[2] ?? 1));
  });
  it('goes on after the register with what is added, and says since when', () => {
    expect(at('PRK', '2024-11').thin).toBeNull();
    expect(at('PRK', '2025-07').thin).toEqual({ from: monthOf('2024-12') });
    const met = { meetings: [monthOf('2025-06')] };
    expect(chances('PRK', '2025-07', met)[3]).toBeGreaterThan(chances('PRK', '2025-07')[3] ?? 1);
  });
  it('forecasts what a fresh fit does, learned anew for one origin', () => {
    const { register, world } = shipped;
    const fresh = fitYears(panelFrom(register), 12, { warmUp: 1990, from: 1990, to: 1990 }).get(1990);
    const kept = shippedFit(monthOf('1990-03'));
    const anew = { ...kept, horizons: { ...kept.horizons, 12: fresh ?? kept.horizons[6] } };
    for (const country of ['GBR', 'KOR', 'CUB', 'KEN', 'FRA', 'ISL']) {
      const [a, b] = [kept, anew].map(
        (fitted) =>
          leadersMeet(historyOf(register, country), monthOf('1990-03'), fitted, world).odds[3]?.members,
      );
      for (const member of ['dyad', 'hazard', 'trees'] as const)
        expect(a?.[member]).toBeCloseTo(b?.[member] ?? Number.NaN, 5);
    }
  });
  it('takes less than two megabytes', () => {
    const sizes = Array.from(
      { length: 36 },
      (_, i) => readFileSync(join(packageFolder(), 'data', 'forecast', 'fitted', `${1990 + i}.json`)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2e6);
  });
});
