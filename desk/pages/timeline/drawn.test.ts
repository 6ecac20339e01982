import { expect, it } from 'vitest';
import { drawn, wordsIn } from './drawn.js';

it('tells what was written', () => {
  const picture = drawn((painter) => painter.write('Hanoi', 1, 2, { colour: 'ink', size: 12 }));
  expect([wordsIn(picture), picture.includes('fill="i"')]).toEqual([['Hanoi'], true]);
});
