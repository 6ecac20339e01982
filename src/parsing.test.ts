import { expect, it } from 'vitest';
import { parsedText } from './parsing.js';

it('analyzes sentences', () => {
  const { sentences, published } = parsedText('Norway met Iceland. It rained.', '2021-03-04');
  expect(published).toBe('2021-03-04');
  expect(sentences.map(({ words }) => words.length)).toEqual([4, 3]);
});
it.each([
  [' \n', 'holds no word'],
  ['Rain fell. '.repeat(1_700), 'words and marks, and 5000 are drawn at most'],
])('refuses what cannot be drawn', (text, message) => expect(() => parsedText(text, null)).toThrow(message));
