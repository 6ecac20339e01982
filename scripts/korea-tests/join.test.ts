import { describe, expect, it } from 'vitest';
import { joined, sharesMonth } from './join.mjs';

const row = (date: string, event = 'Short-range Missile Launch', type = 'Missile Provocation') => ({
  date,
  event,
  type,
  group: '',
});
const flight = (day: string) => ({ day, isExact: true, flights: [] });
const pairs = (rows: object[], ...days: string[]) =>
  joined(rows, days.map(flight)).map(({ day, test, rows: own, flight: other }) => [
    day,
    test?.group ?? null,
    own.length,
    other?.day ?? null,
  ]);

describe('joining the two lists', () => {
  it('takes equal days first, then those a day apart, and keeps what one list alone has', () =>
    expect(
      pairs(
        [row('2020-01-01'), row('2020-01-02'), row('2020-01-09')],
        '2020-01-02',
        '2020-01-03',
        '2020-01-05',
      ),
    ).toEqual([
      ['2020-01-01', 'missile', 1, null],
      ['2020-01-02', 'missile', 1, '2020-01-02'],
      ['2020-01-09', 'missile', 1, null],
      [null, null, 0, '2020-01-03'],
      [null, null, 0, '2020-01-05'],
    ]));
  it('joins a day of flights once', () =>
    expect(pairs([row('2020-01-01'), row('2020-01-03')], '2020-01-02')).toEqual([
      ['2020-01-01', 'missile', 1, '2020-01-02'],
      ['2020-01-03', 'missile', 1, null],
    ]));
  it('has one event for several entries of a day and group', () =>
    expect(pairs([row('2020-01-01'), row('2020-01-01', 'Ballistic Missile Launch')], '2020-01-01')).toEqual([
      ['2020-01-01', 'missile', 2, '2020-01-01'],
    ]));
  it('leaves flights away from weapons that the CNS list does not have', () =>
    expect(pairs([row('2020-01-01', 'Strategic cruise missile')], '2020-01-01')).toEqual([
      ['2020-01-01', 'cruise-missile', 1, null],
      [null, null, 0, '2020-01-01'],
    ]));
  it('takes a satellite label beside a missile label for the same launch', () =>
    expect(
      pairs(
        [row('2022-12-18', 'Medium-range Ballistic Missile Launch'), row('2022-12-18', 'Satellite Launch')],
        '2022-12-18',
      ),
    ).toEqual([['2022-12-18', 'missile', 2, '2022-12-18']]));
});

it('the first of a month may stand for the month in the early years only', () => {
  expect(sharesMonth('1992-06-01', '1992-06')).toBe(true);
  expect(sharesMonth('1984-04-01', '1984-04-09')).toBe(true);
  expect(sharesMonth('2022-10-01', '2022-10-04')).toBe(false);
  expect(sharesMonth('1984-04-02', '1984-04-09')).toBe(false);
});
