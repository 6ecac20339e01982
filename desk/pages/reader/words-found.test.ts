import { expect, it } from 'vitest';
import { wordsFound } from './words-found.js';

const TEXT = 'The ferry sails. The ferry rests.';

it('finds words where they stand nearest to where one looks', () => {
  expect(wordsFound(TEXT, 'The ferry', 0)).toEqual({ start: 0, end: 9 });
  expect(wordsFound(TEXT, ' The ferry ', 20)).toEqual({ start: 17, end: 26 });
});

it('finds nothing where the words stand nowhere, or are none', () => {
  expect(wordsFound(TEXT, 'the ferry', 0)).toBeNull();
  expect(wordsFound(TEXT, '  ', 0)).toBeNull();
});
