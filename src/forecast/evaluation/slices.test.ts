import { describe, expect, it } from 'vitest';
import type { Backtest } from '../backtest.js';
import { decemberOf, type Panel } from '../panel/panel.js';
import { slicesOf } from './slices.js';

/** Four rows: Japan and Cuba, each in 2009 and 2010. */
const panel: Panel = {
  rows: 4,
  countries: ['JPN', 'CUB'],
  country: Uint16Array.of(0, 0, 1, 1),
  month: Int16Array.of(decemberOf(2009), decemberOf(2009) + 1, decemberOf(2009), decemberOf(2009) + 1),
  columns: new Map([['n120', Float64Array.of(9, 9, 1, 1)]]),
};
const tested: Backtest = {
  horizon: 1,
  rows: Int32Array.of(3, 2, 1, 0),
  label: new Float64Array(4),
  forecasts: new Map(),
};

describe('slices of a back-test', () => {
  const places = Object.fromEntries(slicesOf(panel, tested).map((slice) => [slice.name, [...slice.places]]));
  it('hold places of its forecasts: all, by period, of few meetings, by group', () =>
    expect(places).toEqual({
      all: [0, 1, 2, 3],
      'before 2010': [1, 3],
      'since 2010': [0, 2],
      'one meeting in ten years at most': [0, 1],
      adversaries: [0, 1],
    }));
  it('are left out where they hold nothing', () =>
    expect(Object.keys(places)).not.toContain('Russia, China'));
});
