import { expect, it } from 'vitest';
import { heightsOf } from './heights.js';

it('is as high as there is much, and leaves out what lies outside', () => {
  const path = heightsOf(Float64Array.of(1, 60, 61, 62, 63, 400), { from: 0, to: 100 }, 8, 12);
  expect(path).toBe('M0 12v-5.0h3V12ZM4 12v-10.0h3V12Z');
  expect(heightsOf(new Float64Array(), { from: 0, to: 100 }, 8, 12)).toBe('');
});
