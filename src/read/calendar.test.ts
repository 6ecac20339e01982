import { describe, expect, it } from 'vitest';
import { Day } from '../record/date.js';
import { dayOf, isDay } from './calendar.js';

describe('the calendar', () => {
  it.each([
    [2018, 6, 12, '2018-06-12'],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2018, 0, 1, null],
    [2018, 13, 1, null],
    [2018, 6, 0, null],
    [18, 6, 12, null],
    [Number.NaN, 6, 12, null],
  ])('%j-%j-%j is %j', (year, month, day, expected) => expect(dayOf(year, month, day)).toBe(expected));

  it.each(['2018-06-12', '2024-02-29', '2023-02-29', '2018-6-12', '2018-06', 'June', ''])(
    'takes %j for a day where the record does',
    (value) => expect(isDay(value)).toBe(Day.safeParse(value).success),
  );
});
