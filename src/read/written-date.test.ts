import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from './calendar.js';
import { dayOfMetadata, findDate } from './written-date.js';

describe('a date of metadata', () => {
  it.each([
    ['2018-06-12', '2018-06-12'],
    ['2018-06-12T23:30:00-04:00', '2018-06-12'],
    ['20180612', '2018-06-12'],
    ['20180612093000', null],
    ['Tue, 12 Jun 2018 10:00:00 GMT', '2018-06-12'],
    ['  June 12,\n 2018 ', '2018-06-12'],
    ['12 Sept. 2018', '2018-09-12'],
    ['13/12/2018', '2018-12-13'],
    ['12/13/2018', '2018-12-13'],
    ['11/12/2018', null],
    ['2018-02-30', null],
    ['2018-06', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (value, day) => expect(dayOfMetadata(value)).toBe(day));

  it('is a day that exists, whatever the value', () => {
    const value = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/. ](?:jun|May|\d{1,2})[-/. ]\d{1,4}$/));
    fc.assert(
      fc.property(value, (text) => {
        const day = dayOfMetadata(text);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});

describe('a date in a line', () => {
  it('is found with its place, weekday included', () => {
    const line = 'Seen on Tuesday, June 12, 2018 at noon';
    const found = findDate(line);
    expect(line.slice(found?.start, found?.end)).toBe('Tuesday, June 12, 2018');
  });
});
