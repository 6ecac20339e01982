import { expect, it } from 'vitest';
import { quantile } from './quantile.js';

it('a quantile lies between two values in proportion', () =>
  expect([0, 0.25, 0.5, 1].map((share) => quantile([0, 10, 20], share))).toEqual([0, 5, 10, 20]));
