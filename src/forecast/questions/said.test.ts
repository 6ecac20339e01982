import { expect, it } from 'vitest';
import { saidIn } from './said.js';

it('a question is read with its names and times, codes spelled out', () => {
  const { text, tokens, mentions, places, times } = saidIn(
    ' Will PRK  and Kim meet in Hanoi before 2027? ',
    '2025-08-26',
  );
  expect(text).toBe('Will North Korea and Kim meet in Hanoi before 2027?');
  expect(tokens.lower).toContain('korea');
  expect(mentions.flatMap(({ refs }) => refs)).toEqual(['PRK', 'PRK:Kim Jong Un']);
  expect(places.map(({ name }) => name)).toEqual(['Hanoi']);
  expect(times.map(({ value }) => value)).toEqual(['2027']);
});
