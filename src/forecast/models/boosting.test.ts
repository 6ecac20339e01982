import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../weigh/tempo/chance.js';
import { fromLogOdds } from '../scores/probability.js';
import { boostedAt, fitBoosted } from './boosting.js';

const chance = chanceFrom(3);
const values = Float64Array.from({ length: 4000 }, () => chance());
const design = { width: 2, values };
const rows = Int32Array.from({ length: 2000 }, (_, i) => i);
/** True chances: high in one corner, low elsewhere. */
const truth = (row: number): number =>
  (values[2 * row] ?? 0) > 0.6 && (values[2 * row + 1] ?? 0) < 0.5 ? 0.8 : 0.1;
const label = Float64Array.from(rows, (row) => (chance() < truth(row) ? 1 : 0));
const options = {
  trees: 60,
  depth: 2,
  rate: 0.2,
  share: 0.8,
  bins: 16,
  ridge: 1,
  leastCurvature: 3,
  seed: 1,
};
const known = rows.filter((row) => row < 1500);

describe('boosted trees', () => {
  const fit = fitBoosted(design, label, known, options);
  const unseen = rows.filter((row) => row >= 1500);
  const p = boostedAt(fit, design, unseen).map(fromLogOdds);
  it('come near the true chances of cases they never saw', () => {
    const gap = p.reduce((sum, value, i) => sum + Math.abs(value - truth(unseen[i] ?? 0)), 0) / p.length;
    expect(gap).toBeLessThan(0.06);
  });
  it('are the same for the same seed and others for another', () => {
    expect(fitBoosted(design, label, known, options)).toEqual(fit);
    expect(fitBoosted(design, label, known, { ...options, seed: 2 })).not.toEqual(fit);
  });
  it('read only the rows they are given', () => {
    const wrong = label.map((y, row) => (row >= 1500 ? 1 - y : y));
    const moved = { width: 2, values: values.map((value, at) => (at >= 3000 ? value + 5 : value)) };
    expect(fitBoosted(moved, wrong, known, options)).toEqual(fit);
  });
});
