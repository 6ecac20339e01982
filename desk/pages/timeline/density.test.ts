import { expect, it } from 'vitest';
import { countInto, isCrowd } from './density.js';

const columns = { at: Float64Array.of(1, 2, 12, 13, 14, 99), known: Float64Array.of(0, 0, 0, 0, 50, 0) };

it('counts what falls into each bin, and was known', () => {
  const bins = new Uint32Array(3).fill(7);
  expect(countInto(bins, columns, { begin: 0, end: 6, knownBy: 20 }, { from: 0, perBin: 10 })).toBe(2);
  expect([...bins]).toEqual([2, 2, 0]);
  expect(countInto(bins, columns, { begin: 0, end: 6, knownBy: 60 }, { from: 0, perBin: 10 })).toBe(3);
});

it('draws single marks while there is room for them', () => {
  expect([isCrowd(100, 1200), isCrowd(1000, 1200)]).toEqual([false, true]);
});
