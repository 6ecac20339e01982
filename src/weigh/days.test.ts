import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, daysBetween, newYearOf, yearEndOf, yearOf } from './days.js';

describe('days', () => {
  it('are counted from the beginning of 1970 and back again', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    for (const day of ['1969-12-31', '1984-02-29', '2018-06-12', '2026-11-22'])
      expect(dayAt(dayNumber(day))).toBe(day);
  });
  it('lie apart, over leap years and backwards', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2019-07-01', '2019-06-30')).toBe(-1);
  });
  it('have a year', () => expect(yearOf('2018-06-12')).toBe(2018));
  it('begin and end a year, however long ago', () => {
    expect([newYearOf(2018), yearEndOf(2018)]).toEqual(['2018-01-01', '2018-12-31']);
    expect([newYearOf(1), yearEndOf(1)]).toEqual(['0001-01-01', '0001-12-31']);
  });
});
