import { expect, test } from 'vitest';
import { chanceTyped } from './chance-typed.js';

test('chances are typed in percent', () =>
  expect(['9', ' 9 % ', '2.5%', '2,5', '99.5'].map(chanceTyped)).toEqual([0.09, 0.09, 0.025, 0.025, 0.995]));

test('certainty and words are no chance', () =>
  expect(['0', '100', '0,0', 'nine', '', '-3', '1e1'].map(chanceTyped)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]));
