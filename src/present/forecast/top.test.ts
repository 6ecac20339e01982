import { expect, it } from 'vitest';
import { topAbove } from './top.js';

it.each([
  [[], 0.05],
  [[0.05], 0.05],
  [[0.01, 0.051], 0.1],
  [[0.3], 0.5],
  [[0.99], 1],
])('a picture of %j reaches up to %d', (chances, top) => expect(topAbove(chances)).toBe(top));
