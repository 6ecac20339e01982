import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { monthDay } from './time-rules-calendar.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/** "words = value" of each time, told on Thursday 24 May 2018. */
const told = (text: string): string[] => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findTimes(text, sentences, tokens, '2018-05-24').map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
};

describe('dates of the calendar', () => {
  it.each([
    ['They met on 29 February 2016.', ['29 February 2016 = 2016-02-29']],
    ['They met on 29 February 2018.', ['29 February 2018 = null']],
    ['A note of 2018-02-29 is wrong.', []],
    ['A memo of 2/28/99 says so.', ['2/28/99 = 1999-02-28']],
    ['A memo of 14/2/07 says so.', []],
    ['They met September 30-31, 2016.', ['September 30-31, 2016 = null']],
    ['They met 8 to 3 March 2016.', ['3 March 2016 = 2016-03-03']],
    ['On March 8 and 3 other days they met.', ['March 8 = 2018-03-08']],
    ['Trade fell in the first half of 2009.', ['the first half of 2009 = 2009-01/2009-06']],
    ['Trade fell in the final quarter of 2009.', ['the final quarter of 2009 = 2009-10/2009-12']],
    ['They met in the first three months of 2015.', ['the first three months of 2015 = 2015-01/2015-03']],
    ['They met in late winter 1994.', ['late winter 1994 = 1994-24']],
    ['The crisis of 1994-93 passed.', ['1994 = 1994']],
    ['The pacts of ’72 and ’18 held.', ['’72 = 1972']],
    ['In the mid-1990s it failed.', ['the mid-1990s = 199X']],
    ['In the ’80s it failed.', ['the ’80s = 198X']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('monthDay', () => {
  const unknown = { anchor: null, focus: null, day: null, shared: null };
  const moment = { ...unknown, said: () => null, narrative: () => false, tense: () => 'unknown' as const };

  it.each([
    [{ MONTH: 6, DAY: 12, YEAR: 2018 }, null, '2018-06-12'],
    [{ MONTH: 6, YEAR: 2018 }, null, '2018-06'],
    [{ MONTH: 6, DAY: 31, YEAR: 2018 }, null, null],
    [{ MONTH: 6, DAY: 12 }, null, null],
    [{ MONTH: 6, DAY: 12 }, 1974, '1974-06-12'],
  ])('of %j, with a shared year %s', (caught, shared, value) =>
    expect(monthDay({ ...caught, words: [] }, { ...moment, shared })).toBe(value),
  );
});
