import { expect, it } from 'vitest';
import { dayNumber } from '../../pieces/time/day-number.js';
import { drawGround, drawNames } from './draw-frame.js';
import { drawn, wordsIn } from './drawn.js';
import { viewOf } from './view-made.js';

const marks = [
  { level: 'leaders', date: '2018-06-12' },
  { level: 'officials', date: '2018-05-27' },
];

it('names lanes, rows and time', () => {
  const said = wordsIn(drawn((painter) => drawNames(painter, viewOf(marks))));
  for (const words of ['Encounters', 'leaders', 'officials', 'Jan', '2018', '2019'])
    expect(said).toContain(words);
  expect(said).not.toContain('ministers');
});

it('shades pauses, and writes the longest words for their length that find room', () => {
  const from = dayNumber('2018-06-13');
  const band = { from, to: from + 100, says: ['a very long way to say how long', '100 days'], after: 'e' };
  const picture = drawn((painter) => drawGround(painter, viewOf(marks, { bands: [band] })));
  expect(wordsIn(picture)).toEqual(['100 days']);
  expect(picture).toContain('fill="h"');
  expect(wordsIn(drawn((painter) => drawNames(painter, viewOf(marks, { bands: [band] }))))).toContain(
    'no contact',
  );
});
