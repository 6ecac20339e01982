import { assert, constantFrom, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, compareDates, Day, Edtf, overlap } from './date.js';

const days = date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true }).map(
  (day) => day.toISOString().slice(0, 10),
);

describe('a date', () => {
  it.each([
    '2018',
    '2018-06',
    '2018-06-12',
    '2018~',
    '199X',
    '2009-21',
    '2019-02-27/2019-02-28',
    '2019/..',
    '../2019',
    '2018-06?',
  ])('%s is EDTF', (value) => expect(Edtf.safeParse(value).success).toBe(true));
  it.each([
    '',
    'June 2018',
    '2018-13',
    '2018-02-30',
    '2018-6-1',
    '2018/',
    '18-06-12',
    '2018-06-12T10:00',
    '2019-25',
    '2018/2019/2020',
  ])('%j is not', (value) => expect(Edtf.safeParse(value).success).toBe(false));
});

describe('a day', () => {
  it('knows leap years', () => {
    expect(Day.safeParse('2024-02-29').success).toBe(true);
    expect(Day.safeParse('2025-02-29').success).toBe(false);
    expect(Day.safeParse('1900-02-29').success).toBe(false);
  });
  it('is every day of the calendar', () => assert(property(days, (day) => Day.safeParse(day).success)));
});

describe('bounds', () => {
  it.each([
    ['2018-06-12', '2018-06-12', '2018-06-12'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018~', '2018-01-01', '2018-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2009-21', '2009-03-01', '2009-05-31'],
    ['2009-24', '2009-12-01', '2010-02-28'],
    ['2019-02-27/2019-02-28', '2019-02-27', '2019-02-28'],
    ['2019-06/2020', '2019-06-01', '2020-12-31'],
    ['2019/..', '2019-01-01', null],
    ['../2019', null, '2019-12-31'],
  ])('%s', (value, first, last) => expect(bounds(value)).toEqual({ first, last }));
  it('of a day, month or year hold the day', () =>
    assert(
      property(days, constantFrom(4, 7, 10), (day, length) => {
        const { first, last } = bounds(day.slice(0, length));
        return first !== null && last !== null && first <= day && day <= last;
      }),
    ));
});

describe('order', () => {
  it('is by first day, then by last, the undated at the end', () => {
    const dates = [null, '2019', '2018-06-12', '2018', '../2017', '2019/..'];
    expect([...dates].sort(compareDates)).toEqual(['../2017', '2018', '2018-06-12', '2019', '2019/..', null]);
  });
  it('turns round with its arguments', () =>
    assert(property(days, days, (a, b) => compareDates(a, b) === -compareDates(b, a) || a === b)));
});

describe('overlap', () => {
  it.each([
    ['2018-06-12', '2018-06', true],
    ['2018-06-12', '2018-07', false],
    ['2019/..', '2024-05', true],
    ['2019/..', '2018', false],
    ['../2017', '2016-02', true],
    ['2019-02-27/2019-02-28', '2019-02-28', true],
  ])('of %s and %s: %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });
});
