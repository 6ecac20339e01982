import { expect, it } from 'vitest';
import { sayChance } from './chance.js';

it.each([
  [0.12, '12 %'],
  [0.124, '12 %'],
  [0.024, '2.4 %'],
  [0.02, '2 %'],
  [0.997, '99.7 %'],
  [0.0004, 'under 0.1 %'],
  [0.9996, 'over 99.9 %'],
  [0, '0 %'],
  [1, '100 %'],
])('%d is said as %s', (chance, words) => expect(sayChance(chance)).toBe(words));
