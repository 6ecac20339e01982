import { expect, it } from 'vitest';
import { ownWords } from './own-words.js';

it.each([
  ['summary: They met.\nactor: FRA', 'They met.'],
  ['They met.', 'They met.'],
  ['They met.\nThen they left.', 'They met.\nThen they left.'],
])('a row of a table is told by its sentence, another passage by all of it: %j', (quote, says) =>
  expect(ownWords(quote)).toBe(says),
);
