import { expect, it } from 'vitest';
import { excerptPieces } from './excerpt-pieces.js';

it('takes the words apart from what stands around them, and loses nothing', () => {
  const quote = 'The ferry sails at noon.';
  const pieces = excerptPieces({
    start: 5,
    end: 29,
    quote,
    marks: [
      { start: 4, end: 9 },
      { start: 19, end: 23 },
    ],
  });
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['ferry', 'noon']);
  expect(pieces.map(({ text }) => text).join('')).toBe(quote);
});
