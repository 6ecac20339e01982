import { expect, it } from 'vitest';
import { dayTyped, fits } from './choice.js';

it.each([
  ['sin sum', 'Singapore summit', true],
  ['jong', 'Kim Jong Un', true],
  ['ong', 'Kim Jong Un', false],
  ['sao', 'São Tomé', true],
  ['', 'anything', true],
])('%j fits %j: %s', (typed, text, is) => expect(fits(typed, text)).toBe(is));

it('knows a year, a month and a day, and nothing that is none', () => {
  expect(['2018', '2018-06', '2018-06-12', '2018-02-30', '18', 'June'].map(dayTyped)).toEqual([
    '2018',
    '2018-06',
    '2018-06-12',
    null,
    null,
    null,
  ]);
});
