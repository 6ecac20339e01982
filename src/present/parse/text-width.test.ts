import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.js';

describe('textWidth', () => {
  /** Pixels at 100 px in DejaVu Sans, as Chromium measures them. */
  const measured: [string, number][] = [
    ['i', 28],
    ['n', 63],
    ['m', 97],
    ['W', 99],
    ['A', 68],
    ['8', 64],
  ];
  it.each(measured)('is near the width of %s', (letter, pixels) => {
    expect(Math.abs(textWidth(letter, 100) - pixels)).toBeLessThanOrEqual(14);
  });
  it('grows with the size', () =>
    expect(textWidth('union', 200)).toBeCloseTo(2 * textWidth('union', 100), -1));
  it('counts wide letters as wide, and marks not at all', () => {
    expect(textWidth('漢', 100)).toBe(105);
    expect(textWidth('e\u0301', 100)).toBe(textWidth('e', 100));
  });
  it('is nothing for nothing', () => expect(textWidth('', 16)).toBe(0));
});
