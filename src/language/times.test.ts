import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edtf } from '../record/index.js';
import type { TimeExpression } from './analysis.js';
import { segment } from './segments.js';
import { timeRules } from './time-rules.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/** Milliseconds for 1 MB: tens of times what it takes on a machine that is free; the square of the length would take many minutes. */
const linearMs = 20_000;

const find = (text: string, anchor: string | null): TimeExpression[] => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findTimes(text, sentences, tokens, anchor);
};
/** "words = value" with the relation before and the type of what is no date. */
const told = (text: string, anchor: string | null = '2018-05-24'): string[] =>
  find(text, anchor).map(({ start, end, type, value, relation, length }) => {
    const what = type === 'date' ? value : (length ?? type);
    return `${relation ? `${relation}: ` : ''}${text.slice(start, end)} = ${what}`;
  });

describe('times in a report of Thursday 24 May 2018', () => {
  it.each([
    ['They met Tuesday.', ['Tuesday = 2018-05-22']],
    ['They will meet Tuesday.', ['Tuesday = 2018-05-29']],
    ['They met on Thursday.', ['Thursday = 2018-05-24']],
    ['Markets stay shut until Friday.', ['until: Friday = 2018-05-25']],
    ['They flew in to reopen talks on Saturday.', ['Saturday = 2018-05-26']],
    ['He was forced to leave on Monday.', ['Monday = 2018-05-21']],
    ['They meet every Monday for five years.', ['every Monday = set', 'five years = P5Y']],
    [
      'The talks ran from July 26th to August 7th, 2005.',
      ['from: July 26th to August 7th, 2005 = 2005-07-26/2005-08-07'],
    ],
    ['In January and May 1974 he travelled.', ['January = 1974-01', 'May 1974 = 1974-05']],
    ['Between 2014 and 2016 little moved.', ['2014 and 2016 = 2014/2016']],
    ['The war of 1981–88 ended.', ['1981–88 = 1981/1988']],
    ['Nothing moved since 2016.', ['since: 2016 = 2016/..']],
    ['They will meet again starting June 20.', ['from: June 20 = 2018-06-20/..']],
    ['They must comply by 14 April 2019.', ['by: 14 April 2019 = 2019-04-14']],
    ['They must do so by a Friday deadline.', ['by: Friday = 2018-05-25']],
    ['They will end it no later than May 31.', ['by: May 31 = 2018-05-31']],
    ['It will shut the site within 60 days.', ['within: within 60 days = 2018-05-24/2018-07-23']],
    [
      'It holds for one year, starting on 10 June 2018.',
      ['until: one year, starting on 10 June 2018 = 2018-06-10/2019-06-10'],
    ],
    ['It holds until June 2019.', ['until: June 2019 = 2019-06']],
    ['In 1994 they signed. On October 21 they met again.', ['1994 = 1994', 'October 21 = 1994-10-21']],
    ['The attack of November 3 was the last.', ['November 3 = 2017-11-03']],
    [
      'They signed in 2016 and met later that year and again two years later.',
      ['2016 = 2016', 'later that year = 2016', 'two years later = 2018'],
    ],
    ['The text of “June 2016” stands.', ['June 2016 = 2016-06']],
    ['Sent at 3:35 P.M. EDT today.', ['3:35 P.M. EDT today = 2018-05-24']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what only looks like a time', () => {
  it.each([
    '1,900 troops and 2000 soldiers crossed.',
    'Resolution 1718 and No. 2023-14 bind them.',
    'They fired 36 shells.',
    'It may happen and they march on.',
    'May the talks succeed.',
    'The fall of the city came.',
    'At the end of the day it is about trust.',
    'The child is six years old.',
    'They met on June 31, 2018, a day that is none.',
  ])('%s', (text) => expect(find(text, '2018-05-24').filter(({ value }) => value !== null)).toEqual([]));
});

describe('without a day to hang on', () => {
  it('leaves relative times without a value', () => {
    expect(told('They met yesterday, on Tuesday, last week and on March 8.', null)).toEqual([
      'yesterday = null',
      'Tuesday = null',
      'last week = null',
      'March 8 = null',
    ]);
  });

  it('takes years from the dates told before, and turns the year where the telling does', () => {
    const text =
      'In 1972 Hale went to Bern. On August 4 talks began. In December they broke off. In January they resumed.';
    expect(told(text, null)).toEqual([
      '1972 = 1972',
      'August 4 = 1972-08-04',
      'December = 1972-12',
      'January = 1973-01',
    ]);
  });

  it('tells histories with a day by their own dates', () => {
    const text = 'In 1972 talks began. In 1974 they failed. In 1978 both signed. On March 8 it took effect.';
    expect(told(text).at(-1)).toBe('March 8 = 1978-03-08');
  });
});

describe('any text', () => {
  const words = timeRules.flatMap((rule) => rule.example.replaceAll('|', '').split(' '));
  const soup = fc.array(
    fc.constantFrom(...words, ',', '-', '31', '9999', 'a', 'decades', 'ago', 'from', 'to'),
    { maxLength: 40 },
  );
  const texts = fc.oneof(
    soup.map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('gives ordered, separate spans with values that EDTF has', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2018-05-24', '2024-02-29', null), (text, anchor) => {
        let last = 0;
        for (const { start, end, value, type } of find(text, anchor)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (value !== null) expect(Edtf.safeParse(value).success).toBe(true);
          if (type !== 'date') expect(value).toBeNull();
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a day of a history the year with which it was named before', () =>
    expect(
      told('The war began on June 4, 1967. In 1923 it was Syrian. They left the June 4 line.', null),
    ).toEqual(['June 4, 1967 = 1967-06-04', '1923 = 1923', 'June 4 = 1967-06-04']));

  it.each(['May ', 'June 5, ', 'the ', 'a ', '2018 - ', 'from Monday to ', 'last '])(
    'takes linear time on 400 kB of %s',
    (unit) => {
      const text = unit.repeat(Math.ceil(400_000 / unit.length));
      const { tokens, sentences } = tokenize(text, segment(text).sentences);
      const started = performance.now();
      findTimes(text, sentences, tokens, '2018-05-24');
      expect(performance.now() - started).toBeLessThan(linearMs);
    },
    2 * linearMs,
  );
});
