import { describe, expect, it } from 'vitest';
import { chanceFrom, drawn } from './sample.mjs';

const LIST = Array.from({ length: 40 }, (_, i) => i);

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    const sample = (seed: number) => drawn(LIST, 10, chanceFrom(seed));
    expect(sample(1)).toEqual(sample(1));
    expect(sample(1)).not.toEqual(sample(2));
  });
  it('holds none twice, in the order of the list', () => {
    const sample = drawn(LIST, 10, chanceFrom(7));
    expect(new Set(sample).size).toBe(10);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
  });
  it('is the whole list where more is asked for', () => expect(drawn(LIST, 50, chanceFrom(1))).toEqual(LIST));
  it('takes each about as often as any other', () => {
    const chance = chanceFrom(3);
    const counts = new Array(40).fill(0);
    for (let times = 0; times < 4000; times++) for (const i of drawn(LIST, 10, chance)) counts[i] += 1;
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
  });
});
