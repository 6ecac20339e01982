import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { catches } from './time-matches.js';
import { tokenize } from './tokens.js';

/** The words of each catch, with the year and month that they name. */
const caught = (text: string): string[] => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return catches(sentences, tokens).map(({ from, to, sentence, year, month }) => {
    const words = text.slice(tokens.starts[from], tokens.ends[to - 1]);
    return [words, sentence, year ?? '-', month ?? '-'].join(' ');
  });
};

describe('catches', () => {
  it.each([
    ['', []],
    ['They met.', []],
    ['They met on June 12, 2018.', ['June 12, 2018 0 2018 6']],
    ['On June 12, both met.', ['June 12 0 - 6']],
    ['They met on June 12. 2018 was quiet.', ['June 12 0 - 6', '2018 1 2018 -']],
    ['In May 2018 and last week they met.', ['May 2018 0 2018 5', 'last week 0 - -']],
    ['It met once. It meets twice a year.', ['twice a year 1 - -']],
    ['On Friday, June 1 and Monday.', ['Friday, June 1 0 - 6', 'Monday 0 - -']],
  ])('of %j', (text, expected) => expect(caught(text)).toEqual(expected));

  it('take the next best rule where the longest refuses', () => {
    expect(caught('On March 8 and 3 May they met.')).toEqual(['March 8 0 - 3', '3 May 0 - 5']);
    expect(caught('In 2018-06 they met.')).toEqual(['2018 0 2018 -']);
  });

  it('end with their sentence', () =>
    expect(caught('They met in June.\n\n2018 was quiet.')).toEqual(['June 0 - 6', '2018 1 2018 -']));

  it('are read at a moment', () => {
    const text = 'They met yesterday.';
    const { tokens, sentences } = tokenize(text, segment(text).sentences);
    const [first] = catches(sentences, tokens);
    const moment = {
      focus: null,
      day: null,
      shared: null,
      said: () => null,
      narrative: () => false,
      tense: () => 'past' as const,
    };
    expect(first?.read({ ...moment, anchor: '2018-03-01' })).toEqual({ type: 'date', value: '2018-02-28' });
    expect(first?.read({ ...moment, anchor: null })).toEqual({ type: 'date', value: null });
  });
});
