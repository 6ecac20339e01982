import { describe, expect, it } from 'vitest';
import { chanceWithin } from './within.js';

const chances = [
  { months: 1, probability: 0.1 },
  { months: 3, probability: 0.2 },
  { months: 6, probability: 0.5 },
];

describe('the chance within any time', () => {
  it.each(chances)('is what was said at $months months', ({ months, probability }) =>
    expect(chanceWithin(chances, months)).toBeCloseTo(probability, 12),
  );
  it('is 0 at once, and rises', () => {
    expect(chanceWithin(chances, 0)).toBe(0);
    const between = [0.5, 1, 1.5, 2, 3, 4.2, 6, 7, 20].map((months) => chanceWithin(chances, months));
    expect(between).toEqual([...between].sort((a, b) => a - b));
  });
  it('has a constant hazard between two times', () =>
    expect(chanceWithin(chances, 2)).toBeCloseTo(1 - Math.sqrt(0.9 * 0.8), 12));
  it('goes on after the last as before it', () =>
    expect(chanceWithin(chances, 9)).toBeCloseTo(1 - 0.5 * (0.5 / 0.8), 12));
  it('never falls', () => {
    const falling = [
      { months: 1, probability: 0.3 },
      { months: 3, probability: 0.2 },
    ];
    expect(chanceWithin(falling, 2)).toBeCloseTo(0.3, 12);
    expect(chanceWithin(falling, 3)).toBeCloseTo(0.3, 12);
  });
});
