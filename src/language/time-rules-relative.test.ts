import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/** The values of the times of a text. */
const values = (text: string, anchor: string | null): (string | null)[] => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findTimes(text, sentences, tokens, anchor).map(({ value }) => value);
};

describe('times that hang on Thursday 24 May 2018', () => {
  it.each([
    ['They met late yesterday evening.', '2018-05-23'],
    ['They met last Thursday.', '2018-05-17'],
    ['They will meet next Thursday.', '2018-05-31'],
    ['They met last May.', '2017-05'],
    ['They met this May.', '2018-05'],
    ['They will meet next May.', '2019-05'],
    ['They will meet next June.', '2018-06'],
    ['They will meet next April.', '2019-04'],
    ['They met last week’s Tuesday.', '2018-05-15'],
    ['They will meet on Monday of next week.', '2018-05-28'],
    ['It was the worst war of this century.', '2000/2099'],
    ['They split over a century ago.', '1918'],
    ['They split several years ago.', null],
    ['They split more than ten days ago.', '../2018-05-14'],
    ['They will sign within a week.', '2018-05-24/2018-05-31'],
    ['They will sign within a year.', '2018-05-24/2019-05-24'],
    ['They will sign within 18 months.', '2018-05-24/2019-11-24'],
    ['They will sign within 48 hours.', '2018-05-24/2018-05-26'],
    ['They will sign within weeks.', null],
    ['They will sign in the next few days.', '2018-05-24/..'],
    ['They will sign by the end of the decade.', '2018-05-24/2019-12-31'],
    ['They will sign by the end of the century.', '2018-05-24/2099-12-31'],
  ])('%s', (text, value) => expect(values(text, '2018-05-24')).toEqual([value]));
});

describe('seasons', () => {
  it.each([
    ['last', '2018-05-24', 'winter', '2017-24'],
    ['last', '2018-01-20', 'winter', '2016-24'],
    ['this', '2018-01-20', 'winter', '2017-24'],
    ['next', '2018-01-20', 'winter', '2018-24'],
    ['this', '2018-12-20', 'winter', '2018-24'],
    ['last', '2018-12-20', 'winter', '2017-24'],
    ['last', '2018-01-20', 'autumn', '2017-23'],
    ['last', '2018-11-20', 'summer', '2018-22'],
    ['next', '2018-11-20', 'spring', '2019-21'],
    ['coming', '2018-11-20', 'spring', '2019-21'],
    ['coming', '2018-05-24', 'autumn', '2018-23'],
  ])('%s, on %s: %s', (which, anchor, season, value) =>
    expect(values(`They spoke of the ${which} ${season}.`, anchor)).toEqual([value]),
  );
});

describe('times that hang on a date told before', () => {
  it.each([
    ['They met on 31 January 2016 and the next day.', '2016-02-01'],
    ['They met on 9 March 2016 and two weeks earlier.', '2016-02-24'],
    ['They met in June 2016 and a month later.', '2016-07'],
    ['They met in June 2016 and the previous year.', '2015'],
    ['They met in June 2016 and that December.', '2016-12'],
    ['They met in June 2016 and the same month.', '2016-06'],
    ['They met in June 2016 and several years later.', null],
  ])('%s', (text, value) => expect(values(text, '2018-05-24').at(-1)).toBe(value));
});

describe('without a day to hang on', () => {
  it.each([
    'last week',
    'next May',
    'last winter',
    'within 60 days',
    'two years ago',
    'the coming weeks',
    'year-end',
  ])('%s is unknown', (words) => expect(values(`They spoke of ${words}.`, null)).toEqual([null]));
});

describe('at the ends of the calendar', () => {
  it.each([
    ['They met tomorrow.', '9999-12-31'],
    ['They met last week.', '0000-01-01'],
    ['They met 9000 decades ago.', '2018-05-24'],
    ['They will sign within 9999 centuries.', '2018-05-24'],
    ['They met two centuries ago.', '0050-01-01'],
  ])('%s has no value on %s', (text, anchor) => expect(values(text, anchor)).toEqual([null]));
});
