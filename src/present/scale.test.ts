import { expect, it } from 'vitest';
import { CELLS, dots, needle } from './scale.js';

it.each([
  [null, '··········┃··········'],
  [0, '··········┃··········'],
  [-100, '━━━━━━━━━━┃··········'],
  [100, '··········┃━━━━━━━━━━'],
  [-46, '·····━━━━━┃··········'],
  [30, '··········┃━━━·······'],
])('a score of %s', (score, bar) => {
  expect(needle(score)).toBe(bar);
  expect(needle(score)).toHaveLength(CELLS);
});

it('shows specificity in ten dots', () => {
  expect([dots(0), dots(2.4), dots(10)]).toEqual(['○○○○○○○○○○', '●●○○○○○○○○', '●●●●●●●●●●']);
});
