import { expect, it } from 'vitest';
import { piecesOf } from './pieces-of.js';

const shown = (text: string, marks: readonly { start: number; end: number }[]) =>
  piecesOf(text, marks)
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

it('marks stretches, joins those that overlap, and loses no letter', () => {
  expect(shown('talks on sanctions relief', [{ start: 9, end: 18 }])).toBe('talks on [sanctions] relief');
  expect(
    shown('abcdef', [
      { start: 3, end: 5 },
      { start: 0, end: 2 },
      { start: 1, end: 4 },
    ]),
  ).toBe('[ab][cd][e]f');
  expect(shown('abc', [])).toBe('abc');
});
