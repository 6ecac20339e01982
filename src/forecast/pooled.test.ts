import { describe, expect, it } from 'vitest';
import { madePanel } from '../../test/made-panel.js';
import { backtest } from './backtest.js';
import { climatology, dyad } from './models/baselines.js';
import { hazard } from './models/hazard.js';
import { poolOf } from './models/pool.js';
import { biasBefore, POOLED, recalibrated, spreadBefore, withPool } from './pooled.js';

const panel = madePanel({ countries: 6, from: 1985, to: 2002 });
const forecasters = [climatology, dyad, hazard, { ...dyad, name: 'trees' }];
const tested = backtest(panel, 3, { from: 1996, to: 2001, forecasters });

describe('the pool', () => {
  const { forecasts } = withPool(panel, tested);
  it('stands beside its members', () =>
    expect([...forecasts.keys()]).toEqual([...tested.forecasts.keys(), 'pool', 'pool, recalibrated']));
  it('is made of the best of each kind', () =>
    expect(forecasts.get('pool')).toEqual(poolOf(POOLED.map((name) => tested.forecasts.get(name) ?? []))));
});

describe('recalibration', () => {
  const low = new Float64Array(tested.rows.length).fill(0.02);
  const years = 12 * 6;
  it('leaves the first year, and moves later ones to what was missed before', () => {
    const better = recalibrated(panel, tested, low);
    expect([...better.slice(0, years)].every((p) => Math.abs(p - 0.02) < 1e-12)).toBe(true);
    expect(better.at(-1)).toBeGreaterThan(0.02);
  });
  it('does not know what came true later', () => {
    const half = tested.rows.length / 2;
    const label = tested.label.map((y, i) => (i < half ? y : 1 - y));
    const [a, b] = [recalibrated(panel, tested, low), recalibrated(panel, { ...tested, label }, low)];
    expect([...b.slice(0, half + years)]).toEqual([...a.slice(0, half + years)]);
    expect(b.at(-1)).not.toBe(a.at(-1));
  });
});

describe('what is known before a year', () => {
  const pool = withPool(panel, tested).forecasts.get('pool') ?? new Float64Array();
  const flipped = { ...tested, label: tested.label.map((y, i) => (i < tested.label.length / 2 ? y : 1 - y)) };
  it('is nothing before the first', () =>
    expect([biasBefore(panel, tested, pool, 1996), spreadBefore(panel, tested, pool, 1996)]).toEqual([0, 0]));
  it('is of windows that had closed', () => {
    for (const known of [biasBefore, spreadBefore]) {
      expect(known(panel, flipped, pool, 1999)).toBe(known(panel, tested, pool, 1999));
      expect(known(panel, flipped, pool, 2002)).not.toBe(known(panel, tested, pool, 2002));
    }
  });
});
