import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf } from './calendar.js';
import { away, type Moment, quarter, restOf, unitAfter, weekdayFor, yearFor } from './time-moment.js';

type Tense = ReturnType<Moment['tense']>;
/** A moment of a report of Thursday 24 May 2018. */
const moment = (tense: Tense, rest: Partial<Moment> = {}): Moment => ({
  anchor: '2018-05-24',
  focus: null,
  day: null,
  shared: null,
  said: () => null,
  narrative: () => false,
  tense: () => tense,
  ...rest,
});
const tenses = fc.constantFrom<Tense>('past', 'future', 'unknown');
const days = fc.integer({ min: -20_000, max: 40_000 }).map(dayOf);

describe('yearFor', () => {
  it.each([
    [5, 'past', 2018],
    [8, 'past', 2017],
    [7, 'past', 2018],
    [2, 'past', 2018],
    [2, 'future', 2018],
    [1, 'future', 2019],
    [12, 'future', 2018],
    [12, 'unknown', 2017],
    [11, 'past', 2017],
  ] as const)('month %i, %s: %i', (month, tense, year) => expect(yearFor(moment(tense), month)).toBe(year));

  it('stays in a window of twelve months that holds the month of the anchor', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), tenses, (anchor, month, tense) => {
        const year = yearFor(moment(tense, { anchor }), month) ?? Number.NaN;
        const distance = 12 * (year - Number(anchor.slice(0, 4))) + month - Number(anchor.slice(5, 7));
        const least = tense === 'past' ? -9 : tense === 'future' ? -3 : -8;
        expect(distance).toBeGreaterThanOrEqual(least);
        expect(distance).toBeLessThanOrEqual(least + 11);
      }),
    ));

  it('is the year that is shared', () => expect(yearFor(moment('past', { shared: 1974 }), 12)).toBe(1974));

  it('goes on from the date told before, in a narrative and without an anchor', () => {
    const narrative = () => true;
    expect(yearFor(moment('past', { focus: '1972-08-04', narrative }), 12)).toBe(1972);
    expect(yearFor(moment('past', { focus: '1972-12-04', narrative }), 1)).toBe(1973);
    expect(yearFor(moment('past', { focus: '1972-08-04', anchor: null }), 3)).toBe(1972);
    expect(yearFor(moment('past', { anchor: null }), 3)).toBeNull();
  });
});

describe('weekdayFor', () => {
  it.each([
    [2, 'past', undefined, '2018-05-22'],
    [2, 'future', undefined, '2018-05-29'],
    [2, 'unknown', undefined, '2018-05-22'],
    [4, 'future', undefined, '2018-05-24'],
    [4, 'past', 'last', '2018-05-17'],
    [4, 'past', 'next', '2018-05-31'],
    [5, 'past', 'coming', '2018-05-25'],
    [5, 'future', 'last', '2018-05-18'],
  ] as const)('%i, %s, %s: %s', (weekday, tense, which, day) =>
    expect(weekdayFor(moment(tense), weekday, which)).toBe(day),
  );

  it('gives that weekday, less than a week or, by name, a week away at most', () =>
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 7 }),
        tenses,
        fc.constantFrom('last', 'next', undefined),
        (anchor, weekday, tense, which) => {
          const day = weekdayFor(moment(tense, { anchor }), weekday, which) ?? '';
          const distance = (Date.parse(day) - Date.parse(anchor)) / 86_400_000;
          expect(weekdayOf(day)).toBe(weekday);
          expect(Math.abs(distance)).toBeLessThanOrEqual(which ? 7 : 6);
          if (which) expect(Math.sign(distance)).toBe(which === 'next' ? 1 : -1);
        },
      ),
    ));

  it('is not known without an anchor', () =>
    expect(weekdayFor(moment('past', { anchor: null }), 1)).toBeNull());
});

describe('unitAfter', () => {
  it.each([
    ['hour', -36, '2018-05-23'],
    ['hour', 3, '2018-05-24'],
    ['day', 8, '2018-06-01'],
    ['week', -1, '2018-05-14/2018-05-20'],
    ['weekend', 0, '2018-05-26/2018-05-27'],
    ['month', 8, '2019-01'],
    ['quarter', 0, '2018-04/2018-06'],
    ['quarter', -2, '2017-10/2017-12'],
    ['year', -1, '2017'],
    ['decade', -1, '200X'],
    ['century', 0, '2000/2099'],
    ['century', -1, '1900/1999'],
  ] as const)('%s %i: %s', (unit, count, value) => expect(unitAfter('2018-05-24', unit, count)).toBe(value));
});

describe('away', () => {
  it.each([
    ['day', -3, '2018-05-21'],
    ['week', 2, '2018-06-07'],
    ['month', -5, '2017-12'],
    ['decade', -2, '199X'],
    ['century', -1, '1918'],
  ] as const)('%s %i: %s', (unit, count, value) => expect(away('2018-05-24', unit, count)).toBe(value));
});

describe('quarter', () => {
  it.each([
    [2009, 2, '2009-07/2009-09'],
    [2009, -1, '2008-10/2008-12'],
    [2009, 4, '2010-01/2010-03'],
  ])('%i, %i: %s', (year, index, value) => expect(quarter(year, index)).toBe(value));
});

describe('restOf', () => {
  it.each([
    ['2018', '2018-05-24/2018-12-31'],
    ['2018-05', '2018-05-24/2018-05-31'],
    ['2018-05-24', '2018-05-24'],
    ['2017', '2017'],
    ['2018/..', '2018/..'],
  ])('%s', (value, rest) => expect(restOf('2018-05-24', value)).toBe(rest));
});
