import { expect, it } from 'vitest';
import { skillOf } from './skill.js';

it('is the share of loss saved', () => {
  expect(skillOf(0.15, 0.2)).toBeCloseTo(0.25, 12);
  expect(skillOf(0.2, 0.2)).toBe(0);
  expect(skillOf(0.3, 0.2)).toBeLessThan(0);
});
