import { describe, expect, it } from 'vitest';
import { madePanel } from '../../test/made-panel.js';
import { FORECASTERS } from './backtest.js';
import { leakOf, otherFuture } from './leak.js';
import type { Forecaster } from './models/forecaster.js';
import { fitLogit } from './models/logit.js';
import { columnOf, labelsOf } from './panel/panel.js';

const panel = madePanel({ countries: 8, from: 1990, to: 2002 });

/** Learns from the newest windows too, though they had not closed: its labels come from the panel, not from what it was handed. */
const impatient: Forecaster = {
  name: 'impatient',
  prepare: (given, horizon) => {
    const label = labelsOf(given, horizon);
    return ({ origin }) => {
      const rows = [...label.keys()].filter((row) => (given.month[row] ?? 0) <= origin);
      const share = rows.reduce((sum, row) => sum + (label[row] ?? 0), 0) / rows.length;
      return (ahead) => new Float64Array(ahead.length).fill(share);
    };
  },
};

/** Has a driver that looks at next month. */
const clairvoyant: Forecaster = {
  name: 'clairvoyant',
  prepare: (given) => {
    const met = columnOf(given, 'y');
    const values = new Float64Array(given.rows * 2).map((_, at) =>
      at % 2 === 0 ? 1 : (met[(at + 1) / 2] ?? 0),
    );
    return ({ rows, label }) => {
      const [base = 0, next = 0] = fitLogit({ width: 2, values }, label, rows, { ridge: [0, 1] });
      return (ahead) =>
        Float64Array.from(ahead, (row) => 1 / (1 + Math.exp(-base - next * (values[2 * row + 1] ?? 0))));
    };
  },
};

/** Scales by a mean over all years. */
const standardised: Forecaster = {
  name: 'standardised',
  prepare: (given) => {
    const counts = columnOf(given, 'n60');
    const mean = counts.reduce((sum, value) => sum + value, 0) / counts.length;
    return () => (ahead) =>
      Float64Array.from(ahead, (row) => (counts[row] ?? 0) / ((counts[row] ?? 0) + mean + 1));
  },
};

describe('another future', () => {
  it('leaves the past as it was', () => {
    const other = otherFuture(panel, 1199, 1199);
    const [before, after] = [columnOf(panel, 'n12'), columnOf(other, 'n12')];
    for (let row = 0; row < panel.rows; row++)
      expect(after[row] === before[row]).toBe((panel.month[row] ?? 0) <= 1199);
  });
  it('turns open labels round and leaves closed ones', () => {
    const [before, after] = [labelsOf(panel, 6), labelsOf(otherFuture(panel, 1199, 1199), 6)];
    for (let row = 0; row < panel.rows; row++)
      expect(after[row] === before[row]).toBe((panel.month[row] ?? 0) + 6 <= 1199);
  });
});

describe('a leak', () => {
  it.each([impatient, clairvoyant, standardised])('is found in $name', (forecaster) =>
    expect(leakOf(forecaster, panel, 6, 2000)).toBeGreaterThan(1e-3),
  );
  it.each(FORECASTERS)('is not found in $name', (forecaster) => {
    expect(leakOf(forecaster, panel, 1, 2000)).toBe(0);
    expect(leakOf(forecaster, panel, 12, 2000)).toBe(0);
  });
});
