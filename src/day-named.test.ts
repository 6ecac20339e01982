import { describe, expect, it } from 'vitest';
import { dayBefore, dayNamed, edgeNamed } from './day-named.js';

// 22 November 2026 is a Sunday.
const named = (value: string) => dayNamed(value, '--from', '2026-11-22');

it.each([
  ['2018-06-12', '2018-06-12'],
  ['today', '2026-11-22'],
  ['Yesterday', '2026-11-21'],
  ['monday', '2026-11-16'],
  ['Saturday', '2026-11-21'],
  ['sunday', '2026-11-15'],
])('%s is %s', async (value, day) => expect(await named(value)).toBe(day));

it.each(['', '12 June', '2018-02-30', 'tomorrow'])('refuses %j and says how a day is written', (value) =>
  expect(named(value)).rejects.toThrow(`"${value}" is no day; write --from as YYYY-MM-DD`),
);

it('knows the day before, over the ends of months and years', () =>
  expect(['2026-11-22', '2024-03-01', '2020-01-01'].map(dayBefore)).toEqual([
    '2026-11-21',
    '2024-02-29',
    '2019-12-31',
  ]));

describe('edgeNamed', () => {
  it.each([
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-07-05', '2019-07-05', '2019-07-05'],
    ['yesterday', '2022-01-04', '2022-01-04'],
  ])('%s begins on %s and ends on %s', async (value, first, last) => {
    expect(await edgeNamed(value, '--from', '2022-01-05', 'first')).toBe(first);
    expect(await edgeNamed(value, '--to', '2022-01-05', 'last')).toBe(last);
  });
  it('refuses a month that is none', () =>
    expect(edgeNamed('2019-13', '--to', '2022-01-05', 'last')).rejects.toThrow(
      '"2019-13" is no day; write --to as',
    ));
});
