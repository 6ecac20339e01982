import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayAfter, edtf, inCalendar, weekdayOf, weekendOf, weekOf } from './calendar.js';

describe('calendar', () => {
  it('counts days over months and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
    expect(addDays('1970-01-01', -365)).toBe('1969-01-01');
  });

  it('knows the days of the week', () => {
    expect(weekdayOf('2018-05-24')).toBe(4);
    expect(weekdayOf('1969-12-29')).toBe(1);
    expect(weekOf('2018-05-27', 0)).toBe('2018-05-21/2018-05-27');
    expect(weekOf('2018-12-31', 0)).toBe('2018-12-31/2019-01-06');
    expect(weekendOf('2018-05-24', -1)).toBe('2018-05-19/2018-05-20');
  });

  it('counts months over years', () => {
    expect(addMonths('2018-05-24', 8)).toBe('2019-01');
    expect(addMonths('2018-05-24', -5)).toBe('2017-12');
  });

  it.each([
    ['2018-11-10', 'P1Y', '2019-11-10'],
    ['2018-01-31', 'P1M', '2018-02-28'],
    ['2018-01-31', 'P2W', '2018-02-14'],
    ['2018-01-31', 'P60D', '2018-04-01'],
    ['2018-01-31', 'PT48H', null],
    ['2018-01-31', 'P1000000D', null],
  ])('%s and %s', (day, length, expected) => expect(dayAfter(day, length)).toBe(expected));

  it('refuses days that are not in the calendar', () => {
    expect(edtf(2018, 2, 29)).toBeNull();
    expect(edtf(2018, 2)).toBe('2018-02');
    expect(inCalendar('12018')).toBeNull();
    expect(inCalendar('2018/..')).toBe('2018/..');
  });
});
