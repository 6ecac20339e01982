import { expect, it } from 'vitest';
import { dayAt, dayNumber, monthOf, monthStart } from './day-number.js';

it('counts days, before 1970 as after', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('1953-07-27')).toBeLessThan(0);
  for (const day of ['1953-07-27', '2000-02-29', '2018-06-12'])
    expect([dayAt(dayNumber(day)), dayAt(dayNumber(day) + 0.9)]).toEqual([day, day]);
});

it('knows months, and those of later years', () => {
  expect(dayAt(monthStart(2018, 14))).toBe('2019-02-01');
  expect(monthOf(dayNumber('1968-12-31'))).toEqual({ year: 1968, month: 12 });
});
