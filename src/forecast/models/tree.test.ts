import { describe, expect, it } from 'vitest';
import { growTree, leafOf } from './tree.js';

/** Sixteen cases: the label follows "the first feature is above 1 and the second above 2". */
const first = Uint8Array.from({ length: 16 }, (_, i) => Math.floor(i / 4));
const second = Uint8Array.from({ length: 16 }, (_, i) => i % 4);
const binned = { rows: 16, columns: [first, second], bins: 4 };
const rows = Int32Array.from({ length: 16 }, (_, i) => i);
const label = [...rows].map((i) => ((first[i] ?? 0) > 1 && (second[i] ?? 0) > 2 ? 1 : 0));
const slope = Float64Array.from(label, (y) => y - 0.5);
const curvature = new Float64Array(16).fill(0.25);
const limits = { depth: 2, ridge: 0, leastCurvature: 0.1 };

describe('a tree', () => {
  const { tree, leaves } = growTree(binned, slope, curvature, limits);
  it('finds what the labels follow', () => {
    for (const i of rows)
      expect(tree.leaf[leafOf(tree, binned.columns, i)]).toBeCloseTo(label[i] === 1 ? 2 : -2, 12);
  });
  it('says into which leaf each row fell', () =>
    expect([...leaves]).toEqual([...rows].map((row) => leafOf(tree, binned.columns, row))));
  it('does not split where too little would be on one side', () => {
    const { tree: stump } = growTree(binned, slope, curvature, { ...limits, leastCurvature: 3 });
    expect([...stump.feature]).toEqual([-1, -1, -1]);
    expect(stump.leaf[0]).toBeCloseTo(slope.reduce((a, b) => a + b) / 4, 12);
  });
  it('holds leaves back by the ridge', () => {
    const held = growTree(binned, slope, curvature, { ...limits, ridge: 100 }).tree;
    expect(Math.max(...held.leaf)).toBeLessThan(0.05);
  });
});
