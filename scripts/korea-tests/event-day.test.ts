import { describe, expect, it } from 'vitest';
import { agree, dayOf } from './event-day.mjs';

const flight = (day: string, isExact = true) => ({ day, isExact });

describe('the day of an event', () => {
  it.each([
    ['CSIS alone', '2020-01-02', null, '2020-01-02', '2020-01-02'],
    ['both on one day', '2020-01-02', flight('2020-01-02'), '2020-01-02', '2020-01-02'],
    [
      'UTC’s day before it, without an hour',
      '2020-01-02',
      flight('2020-01-01', false),
      '2020-01-02',
      '2020-01-02',
    ],
    ['another day by the hour', '2020-01-02', flight('2020-01-03'), '2020-01-02~', '2020-01-03'],
    ['the day before by the hour', '2020-01-02', flight('2020-01-01'), '2020-01-02~', '2020-01-02'],
    ['CNS alone, with an hour', null, flight('2020-01-02'), '2020-01-02', '2020-01-02'],
    ['CNS alone, without one', null, flight('2020-01-02', false), '2020-01-02~', '2020-01-03'],
    ['a month alone', '1992-06-01', flight('1992-06', false), '1992-06', '1992-06-30'],
    ['a month and a day', '1984-04-01', flight('1984-04-09', false), '1984-04-09~', '1984-04-10'],
  ])('%s', (_, day, other, when, last) => expect(dayOf({ day, flight: other })).toEqual({ when, last }));

  it('is not in doubt where other sources settle it', () =>
    expect(dayOf({ day: '2020-01-02', rows: [{ isSettled: true }], flight: flight('2020-01-03') })).toEqual({
      when: '2020-01-02',
      last: '2020-01-02',
    }));
  it('agrees with the flights where they can be on it', () => {
    expect(agree({ day: '2020-01-02', flight: flight('2020-01-01', false) })).toBe(true);
    expect(agree({ day: '2020-01-01', flight: flight('2020-01-02', false) })).toBe(false);
  });
});
