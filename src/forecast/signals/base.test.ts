import { describe, expect, it } from 'vitest';
import { baseChance } from './base.js';

const at = { first: 1000, month: 1119, months: 1 };

describe('the base rate of some sides', () => {
  it('mixes their ten years with five years of all', () => {
    const own = [1010, 1050, 1100];
    const common = (1 + 2 + 1) / (2 * 60 + 240);
    expect(baseChance(own, [own, [1070, 1119]], at)).toBeCloseTo((3 + 60 * common) / (120 + 60), 12);
  });
  it('is above none where nothing was seen', () => expect(baseChance([], [[]], at)).toBeGreaterThan(0));
  it('does not look ahead', () =>
    expect(baseChance([1120, 1125], [[1121], [1120, 1125]], at)).toBe(baseChance([], [[], []], at)));
  it('grows with the window', () =>
    expect(baseChance([1100], [[1100]], { ...at, months: 12 })).toBeGreaterThan(
      baseChance([1100], [[1100]], at),
    ));
});
