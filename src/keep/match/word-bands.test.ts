import { describe, expect, it } from 'vitest';
import { wordBands } from './word-bands.js';

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  wordBands(a).some((band) => wordBands(b).includes(band));
/** Sets of ten words of which `shared` are the same, drawn from place `i` of an endless list. */
const pair = (i: number, shared: number): [string[], string[]] => {
  const words = Array.from({ length: 20 - shared }, (_, j) => `word${i * 20 + j}`);
  return [words.slice(0, 10), [...words.slice(0, shared), ...words.slice(10)]];
};
const shareThatMeets = (shared: number): number =>
  Array.from({ length: 200 }, (_, i) => pair(i, shared)).filter(([a, b]) => meet(a, b)).length / 200;

describe('wordBands', () => {
  it('has none without words, and the same for the same words', () => {
    expect(wordBands([])).toEqual([]);
    expect(wordBands(['a', 'b'])).toEqual(wordBands(['b', 'a']));
  });
  it('lets most like passages meet, and few unlike ones', () => {
    expect(shareThatMeets(8)).toBeGreaterThan(0.95);
    expect(shareThatMeets(1)).toBeLessThan(0.1);
  });
});
