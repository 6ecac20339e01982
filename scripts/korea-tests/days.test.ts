import { expect, it } from 'vitest';
import { dayAfter, daysApart, koreanDay, lastDayOf, spoken } from './days.mjs';

it('reckons days over months and years', () => {
  expect(dayAfter('2019-12-31')).toBe('2020-01-01');
  expect(dayAfter('2020-03-01', -1)).toBe('2020-02-29');
  expect(daysApart('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysApart('2020-03-01', '2020-02-28')).toBe(2);
  expect(lastDayOf('2019-02')).toBe('2019-02-28');
  expect(lastDayOf('2019-12')).toBe('2019-12-31');
});

it('turns the evening of UTC into the next day of Korea', () => {
  expect(koreanDay('2019-07-24', '20:34')).toBe('2019-07-25');
  expect(koreanDay('2019-07-24', '14:59')).toBe('2019-07-24');
});

it('says days and months', () => {
  expect(spoken('2019-07-05')).toBe('5 July 2019');
  expect(spoken('1992-06')).toBe('June 1992');
});
