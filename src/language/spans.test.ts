import { describe, expect, it } from 'vitest';
import { firstEndingAfter } from './spans.js';

const spans = [
  { start: 2, end: 5 },
  { start: 5, end: 9 },
  { start: 20, end: 21 },
];

describe('firstEndingAfter', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 2],
    [20, 2],
    [21, 3],
  ])('offset %d', (offset, index) => expect(firstEndingAfter(spans, offset)).toBe(index));

  it('finds none in nothing', () => expect(firstEndingAfter([], 4)).toBe(0));
});
