import { describe, expect, it } from 'vitest';
import { fromLogOdds } from '../scores/probability.js';
import { fitLogit, logitAt } from './logit.js';

/** Twelve cases without the mark, three of which came true; eight with it, six of which did. */
const marks = [...new Array<number>(12).fill(0), ...new Array<number>(8).fill(1)];
const label = marks.map((_, i) => (i < 3 || (i >= 12 && i < 18) ? 1 : 0));
const design = { width: 2, values: Float64Array.from(marks.flatMap((mark) => [1, mark])) };
const rows = Int32Array.from(marks.keys());

describe('the logit', () => {
  it('gives each group its share', () => {
    const [base = 0, mark = 0] = fitLogit(design, label, rows, { ridge: [0, 0] });
    expect(fromLogOdds(base)).toBeCloseTo(3 / 12, 10);
    expect(fromLogOdds(base + mark)).toBeCloseTo(6 / 8, 10);
  });
  it('balances likelihood and ridge: the slope is the cost', () => {
    const coefficients = fitLogit(design, label, rows, { ridge: [0, 2] });
    const missed = marks.reduce(
      (sum, mark, i) => sum + mark * ((label[i] ?? 0) - fromLogOdds(logitAt(design, i, coefficients))),
      0,
    );
    expect(missed).toBeCloseTo(2 * (coefficients[1] ?? 0), 10);
  });
  it('takes what is given for known: half of the log-odds given, the other half fitted', () => {
    const all = fitLogit(design, label, rows, { ridge: [0, 0] });
    const half = marks.map((_, i) => logitAt(design, i, all) / 2);
    const rest = fitLogit(design, label, rows, { ridge: [0, 0], offset: half });
    for (const [j, value] of all.entries()) expect(rest[j]).toBeCloseTo(value / 2, 9);
  });
  it('does not go astray where events are rare and whole steps would go too far', () => {
    const rare = Array.from({ length: 300 }, (_, i) => [i % 5 === 0 ? 3 : 0, i % 7 === 0 ? 2 : 0]);
    const seldom = rare.map(([a, b], i) => (i < 150 && a === 3 && (b === 2 || i % 15 === 0) ? 1 : 0));
    const wide = { width: 2, values: Float64Array.from(rare.flat()) };
    const all = Int32Array.from(rare.keys());
    const offset = rare.map(() => -8);
    const found = fitLogit(wide, seldom, all, { ridge: [0.01, 0.01], offset });
    for (const j of [0, 1]) {
      const slope = rare.reduce(
        (sum, row, i) => sum + (row[j] ?? 0) * ((seldom[i] ?? 0) - fromLogOdds(-8 + logitAt(wide, i, found))),
        -0.01 * (found[j] ?? 0),
      );
      expect(slope).toBeCloseTo(0, 6);
    }
  });
  it('reads only the rows it is given', () => {
    const some = rows.filter((row) => row !== 5);
    const wrong = label.map((y, i) => (i === 5 ? 1 - y : y));
    expect(fitLogit(design, wrong, some, { ridge: [0, 1] })).toEqual(
      fitLogit(design, label, some, { ridge: [0, 1] }),
    );
  });
  it('comes to the same from another start', () => {
    const far = fitLogit(design, label, rows, { ridge: [0, 1], start: Float64Array.of(1, -1) });
    const near = fitLogit(design, label, rows, { ridge: [0, 1] });
    for (const [j, value] of near.entries()) expect(far[j]).toBeCloseTo(value, 9);
  });
  it('refuses columns that say the same', () => {
    const same = { width: 2, values: new Float64Array(40).fill(1) };
    expect(() => fitLogit(same, label, rows, { ridge: [0, 0] })).toThrow('depend on each other');
  });
});
