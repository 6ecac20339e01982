import { describe, expect, it } from 'vitest';
import { dayNumber } from '../days.js';
import { around, strataOf, sumsOf, together, yearStarts } from './strata.js';

const span = { first: dayNumber('2018-12-27'), last: dayNumber('2019-01-05') };
const talk = { first: dayNumber('2018-12-30'), last: dayNumber('2018-12-31') };

describe('the days around talks', () => {
  it('lie before and after them, within the span', () => {
    expect([...around([talk], 1, span)]).toEqual([0, 0, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect([...around([talk], 30, span)]).toEqual(Array(10).fill(1));
    expect([...around([{ first: 0, last: 0 }], 1, span)]).toEqual(Array(10).fill(0));
  });
  it('are summed up', () => expect([...sumsOf(new Uint8Array([1, 0, 1]))]).toEqual([0, 1, 1, 2]));
});

describe('the years of a span', () => {
  it('begin where the calendar says', () =>
    expect(yearStarts(span)).toEqual([
      { year: 2018, start: 0 },
      { year: 2019, start: 5 },
    ]));
  it('hold days and tests, around talks and at other times', () => {
    const strata = strataOf(around([talk], 1, span), [3, 5, 9], span);
    expect(strata).toEqual([
      { year: 2018, days: 5, daysAround: 3, tests: 1, testsAround: 1 },
      { year: 2019, days: 5, daysAround: 1, tests: 2, testsAround: 1 },
    ]);
    expect(together(strata)).toEqual({ year: 2018, days: 10, daysAround: 4, tests: 3, testsAround: 2 });
  });
});
