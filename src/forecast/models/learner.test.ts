import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import type { Known } from './forecaster.js';
import { forecasterOf, type Learner } from './learner.js';

/** Learns how many rows were known, and says that share of a thousand. */
const counting: Learner<number> = {
  name: 'counting',
  prepare: () => ({
    learn: ({ rows }) => rows.length,
    predict: (count, rows) => new Float64Array(rows.length).fill(count / 1000),
  }),
};
const known: Known = { origin: 1, rows: Int32Array.of(1, 2, 3), label: new Float64Array(4) };

describe('a learner as a forecaster', () => {
  const kept: number[] = [];
  const forecaster = forecasterOf(counting, (fit) => kept.push(fit));
  it('forecasts with what it learned, and shows it', () => {
    const predict = forecaster.prepare(madePanel({ countries: 1, from: 2000, to: 2001 }), 3)(known);
    expect([...predict(Int32Array.of(7, 8))]).toEqual([0.003, 0.003]);
    expect([forecaster.name, kept]).toEqual(['counting', [3]]);
  });
});
