import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { backtest } from '../backtest.js';
import { climatology, dyad } from '../models/baselines.js';
import { brierScore } from '../scores/brier.js';
import { scoreLines } from './score-lines.js';

const panel = madePanel({ countries: 10, from: 1995, to: 2013 });
const forecasters = [climatology, dyad];
const tested = backtest(panel, 3, { from: 2008, to: 2012, forecasters });
const lines = scoreLines(panel, tested);
const line = (slice: string, forecaster: string) =>
  lines.find((one) => one.slice === slice && one.forecaster === forecaster);

describe('score lines', () => {
  it('are there for each forecaster and slice', () =>
    expect(lines.map(({ slice, forecaster }) => `${slice}: ${forecaster}`)).toEqual(
      expect.arrayContaining(['all: climatology', 'all: dyad', 'since 2010: dyad']),
    ));
  it('score what was forecast', () => {
    const p = tested.forecasts.get('dyad') ?? [];
    expect(line('all', 'dyad')?.brier).toBeCloseTo(brierScore(p, tested.label), 12);
    expect(line('all', 'dyad')?.count).toBe(tested.rows.length);
  });
  it('measure skill against the dyad rate, which has none against itself', () => {
    expect(line('all', 'dyad')?.onDyad).toEqual({ skill: 0, low: 0, high: 0 });
    const [ours, theirs] = [line('all', 'climatology')?.brier ?? 0, line('all', 'dyad')?.brier ?? 1];
    expect(line('all', 'climatology')?.onDyad.skill).toBeCloseTo(1 - ours / theirs, 12);
  });
  it('share their counts out over periods', () =>
    expect((line('before 2010', 'dyad')?.events ?? 0) + (line('since 2010', 'dyad')?.events ?? 0)).toBe(
      line('all', 'dyad')?.events,
    ));
});
