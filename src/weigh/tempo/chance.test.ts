import { describe, expect, it } from 'vitest';
import { chanceFrom } from './chance.js';

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draws = (seed: number) => Array.from({ length: 5 }, chanceFrom(seed));
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });
  it('is spread evenly from 0 to 1', () => {
    const chance = chanceFrom(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(chance() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
