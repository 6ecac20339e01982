import { expect, it } from 'vitest';
import { scaleOf } from './view.js';
import { viewOf } from './view-made.js';

it('has a pixel for each day', () => {
  expect(scaleOf(viewOf([]))).toBe(1);
});
