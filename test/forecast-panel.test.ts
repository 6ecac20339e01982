import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { backtest } from '../src/forecast/backtest.js';
import { climatology, dyad } from '../src/forecast/models/baselines.js';
import { type CountryMonth, panelFrom } from '../src/forecast/panel/build.js';
import { columnOf, HORIZONS, type Panel, readPanel } from '../src/forecast/panel/panel.js';
import { scorecardOf } from '../src/forecast/scores/scorecard.js';
import { ROOT } from './house.js';

const FILE = join(ROOT, '..', 'shared', 'forecast', 'panel.csv.gz');
const MEETINGS = join(ROOT, '..', 'shared', 'forecast', 'meetings.csv');
const isThere = existsSync(FILE);
const panel = isThere ? readPanel(gunzipSync(readFileSync(FILE)).toString()) : null;

/** The reference table: rows, Brier of the dyad rate and of climatology, log score and calibration error of the dyad rate. */
const REFERENCE = {
  1: { rows: 80920, dyad: 0.02968, mean: 0.03098, log: 0.12698, ece: 0.0024 },
  3: { rows: 80528, dyad: 0.07383, mean: 0.08319, log: 0.26355, ece: 0.0134 },
  6: { rows: 79940, dyad: 0.11366, mean: 0.13905, log: 0.37465, ece: 0.0229 },
  12: { rows: 78764, dyad: 0.15245, mean: 0.20183, log: 0.47629, ece: 0.0404 },
} as const;

/** The panel remembers meetings from January 1950 on. */
const REMEMBERED = 600;

/** The meetings that the panel was made from: country and month, the rest of a line left out. */
function meetingsOf(csv: string): CountryMonth[] {
  return [...csv.matchAll(/^([A-Z]{2,3}),(\d{4})-(\d\d),/gm)].map(([, country = '', year, month]) => ({
    country,
    month: (Number(year) - 1900) * 12 + Number(month) - 1,
  }));
}

/** The panel made anew from its meetings and spans. The Secretary's trips are not at hand, so their columns are left out. */
function madeAnew({ countries, country, month, columns }: Panel): Panel {
  const atRisk = countries.map((name, place) => ({
    country: name,
    from: month[country.indexOf(place)] ?? 0,
    to: month[country.lastIndexOf(place)] ?? 0,
  }));
  const office = columns.get('pten') ?? new Float64Array();
  const presidents = new Set(Array.from(month, (value, row) => value - (office[row] ?? 0)));
  const last = month.reduce((most, value) => Math.max(most, value), 0);
  const meetings = meetingsOf(readFileSync(MEETINGS, 'utf8')).filter((met) => met.month >= REMEMBERED);
  return panelFrom({ meetings, trips: [], atRisk, presidents: [...presidents].sort((a, b) => a - b), last });
}

describe.skipIf(!panel)(
  'the panel of the reference (skipped without ../shared/forecast/panel.csv.gz)',
  () => {
    it.each(HORIZONS)('has the reference’s rows and baselines at %d months', (horizon) => {
      if (!panel) return;
      const tested = backtest(panel, horizon, { from: 1990, to: 2024, forecasters: [climatology, dyad] });
      const [mean, rate] = ['climatology', 'dyad'].map((name) =>
        scorecardOf(tested.forecasts.get(name) ?? [], tested.label),
      );
      const { rows, ...expected } = REFERENCE[horizon];
      expect(tested.rows.length).toBe(rows);
      expect(Math.abs((rate?.brier ?? 0) - expected.dyad)).toBeLessThanOrEqual(5.1e-6);
      expect(Math.abs((mean?.brier ?? 0) - expected.mean)).toBeLessThanOrEqual(2.1e-5);
      expect(Math.abs((rate?.log ?? 0) - expected.log)).toBeLessThanOrEqual(5.1e-6);
      expect(Math.abs((rate?.ece ?? 0) - expected.ece)).toBeLessThanOrEqual(5.1e-5);
    });
    it('has columns that know no later month: made anew from its meetings, month by month, they are the same', () => {
      if (!panel) return;
      const anew = madeAnew(panel);
      expect(anew.rows).toBe(panel.rows);
      const compared = [...anew.columns.keys()].filter((name) => !/^s\d/.test(name));
      for (const name of compared) {
        const [ours, theirs] = [columnOf(anew, name), columnOf(panel, name)];
        const apart = ours.reduce(
          (most, value, row) => Math.max(most, Math.abs(value - (theirs[row] ?? 0))),
          0,
        );
        expect({ name, apart: apart < 1e-9 ? 0 : apart }).toEqual({ name, apart: 0 });
      }
    });
  },
);
