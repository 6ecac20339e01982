import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { matchAt, openings, timePattern } from './time-pattern.js';
import { sensesOf } from './time-words.js';
import { tokenize } from './tokens.js';

/** The words that a pattern takes from the start of a text, and what it catches; null where it does not match. */
function match(source: string, text: string, limit?: number) {
  const { tokens } = tokenize(text, segment(text).sentences);
  const senses = tokens.forms.map((form, i) => sensesOf(form, tokens.lower[i] ?? ''));
  const hit = matchAt(timePattern(source), tokens, senses, 0, limit ?? tokens.length);
  return hit && { words: tokens.forms.slice(0, hit.to).join(' '), caught: hit.caught };
}

describe('matchAt', () => {
  it.each([
    ['MONTH DAY', 'June 12 talks', { words: 'June 12', caught: { MONTH: 6, DAY: 12, words: [] } }],
    ['last|past UNIT', 'past week', { words: 'past week', caught: { UNIT: 'week', words: ['past'] } }],
    ['MONTH ,? YEAR', 'June, 2018', { words: 'June , 2018', caught: { MONTH: 6, YEAR: 2018, words: [','] } }],
    ['MONTH ,? YEAR', 'June 2018', { words: 'June 2018', caught: { MONTH: 6, YEAR: 2018, words: [] } }],
    [
      'YEAR - YEAR2',
      '1981-1988',
      { words: '1981 - 1988', caught: { YEAR: 1981, YEAR2: 1988, words: ['-'] } },
    ],
    [
      'the? end of the UNIT',
      'the end of the year',
      { words: 'the end of the year', caught: { UNIT: 'year', words: ['the', 'end', 'of', 'the'] } },
    ],
    ['NUM UNIT', 'several weeks', { words: 'several weeks', caught: { NUM: 0, UNIT: 'week', words: [] } }],
    ["UNIT 's end", 'Year’s end', { words: 'Year ’s end', caught: { UNIT: 'year', words: ["'s", 'end'] } }],
  ])('%s in “%s”', (source, text, expected) => expect(match(source, text)).toEqual(expected));

  it('gives back what may be missing where the rest needs it', () =>
    expect(match('NUM? NUM UNIT', 'five days')?.words).toBe('five days'));
  it('takes as much as it can', () =>
    expect(match('MONTH DAY? YEAR?', 'June 12 2018')?.words).toBe('June 12 2018'));
  it('ends before the limit', () => {
    expect(match('MONTH DAY', 'June 12', 1)).toBeNull();
    expect(match('MONTH DAY?', 'June 12', 1)?.words).toBe('June');
  });
  it.each([
    ['MONTH DAY', 'June talks'],
    ['last UNIT', 'next week'],
    ['DAY', '32'],
    ['YEAR', ''],
  ])('does not find %s in “%s”', (source, text) => expect(match(source, text)).toBeNull());
});

describe('openings', () => {
  it.each([
    ['MONTH DAY', ['MONTH']],
    ['the? first|last? UNIT of', ['the', 'first|last', 'UNIT']],
    ['?', ['?']],
  ])('%s', (source, expected) =>
    expect(openings(timePattern(source)).map(({ name }) => name)).toEqual(expected),
  );
});
