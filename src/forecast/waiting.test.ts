import { describe, expect, it } from 'vitest';
import { madePanel } from '../../test/made-panel.js';
import { backtest } from './backtest.js';
import { climatology, dyad } from './models/baselines.js';
import type { Forecaster } from './models/forecaster.js';
import { columnOf, HORIZONS, labelsOf } from './panel/panel.js';
import { waitedFrom, waitingScores } from './waiting.js';

const panel = madePanel({ countries: 4, from: 1990, to: 2001 });

/** Knows what will happen, for comparison. */
const prophet: Forecaster = {
  name: 'prophet',
  prepare: (given, horizon) => () => (rows) =>
    Float64Array.from(rows, (row) => labelsOf(given, horizon)[row] ?? 0),
};
const tests = HORIZONS.map((horizon) =>
  backtest(panel, horizon, { from: 1996, to: 2001, forecasters: [climatology, dyad, prophet] }),
);

describe('waiting', () => {
  it('ends with the next meeting', () => {
    const met = columnOf(panel, 'y');
    const row = met.indexOf(1, 20);
    expect(waitedFrom(panel, row - 2, 12)).toEqual(
      met[row - 1] === 1 ? { time: 1, ended: true } : { time: 2, ended: true },
    );
  });
  it('does not look into another country', () => {
    const last = panel.country.lastIndexOf(0);
    expect(waitedFrom(panel, last, 12)).toEqual({ time: 12, ended: false });
  });
});

describe('the scores of waiting times', () => {
  const scores = waitingScores(panel, tests);
  it('are in months, for each forecaster', () => {
    expect([...scores.keys()]).toEqual(['climatology', 'dyad', 'prophet']);
    for (const score of scores.values()) expect(score > 0 && score < 12).toBe(true);
  });
  it('are best for who knows in which window the meeting comes', () =>
    expect(scores.get('prophet')).toBeLessThan(
      Math.min(scores.get('dyad') ?? 0, scores.get('climatology') ?? 0),
    ));
});
