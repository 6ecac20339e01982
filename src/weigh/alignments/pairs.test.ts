import { expect, it } from 'vitest';
import { pairKey, pairsAmong } from './pairs.js';

it('each two of some sides, in the order of the alphabet', () => {
  expect(pairsAmong(['NOR', 'ISL', 'FIN']).map(pairKey)).toEqual(['FIN ISL', 'FIN NOR', 'ISL NOR']);
  expect(pairsAmong(['NOR'])).toEqual([]);
});
