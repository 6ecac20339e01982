import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { brier, chanceOf, oddOf, percent, surprise } from './story-numbers.mjs';

it('writes chances below ten per cent with a digit', () =>
  expect([0.0312, 0.0996, 0.5].map(percent)).toEqual(['3.1 %', '10 %', '50 %']));
it('turns chances into odds and back', () => expect(chanceOf(oddOf(0.2))).toBeCloseTo(0.2, 12));
it('scores what was said by what happened', () => {
  expect(brier(0.2, 1)).toBeCloseTo(0.64, 12);
  expect(surprise(0.2, 0)).toBeCloseTo(-Math.log(0.8), 12);
});
