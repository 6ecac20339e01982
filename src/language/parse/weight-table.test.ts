import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsFor, SHARED, weightTable } from './weight-table.js';

const ascending = (features: number[]): Int32Array =>
  Int32Array.from(features.sort((a, b) => (a >>> 0) - (b >>> 0)));

describe('cellsFor', () => {
  it('gives each feature a cell of its own, at the place where it is looked for', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), (numbers) => {
        const features = ascending(numbers);
        const { of, count } = cellsFor(features, new Float64Array(features.length));
        const { shift } = weightTable(new Int32Array(count));
        const placed = [...of].filter((cell) => cell >= 0);
        expect(new Set(placed).size).toBe(placed.length);
        for (const [i, cell] of of.entries())
          if (cell >= 0) expect(Math.floor(cell / SHARED)).toBe((features[i] ?? 0) >>> shift);
      }),
    ));
  it('leaves the lightest without a cell where more than four fall on one place', () => {
    const { of } = cellsFor(Int32Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(9, 1, 8, 7, 2, 6));
    expect([...of].map((cell) => cell >= 0)).toEqual([true, false, true, true, false, true]);
  });
  it('finds room for nearly all', () => {
    const features = ascending(
      Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) ^ (i << 7)),
    );
    const { of } = cellsFor(features, new Float64Array(features.length));
    expect(of.filter((cell) => cell < 0).length).toBeLessThan(800);
  });
});
