import { expect, it } from 'vitest';
import { daysOfFlight } from './flights.mjs';

const flight = (date: string, time: string, facility = 'wonsan', missile = 'kn-25') => ({
  date,
  time,
  facility,
  missile,
});

it('gathers flights by the day in Korea', () => {
  const days = daysOfFlight([
    flight('2019-07-24', '20:34 (UTC)'),
    flight('2019-07-24', '20:57 (UTC)'),
    flight('2019-07-25', '03:00 (UTC)'),
    flight('2013-05-18', 'unknown'),
    flight('1992-06', 'unknown'),
  ]);
  expect(days.map(({ day, isExact, flights }) => [day, isExact, flights.length])).toEqual([
    ['2019-07-25', true, 3],
    ['2013-05-18', false, 1],
    ['1992-06', false, 1],
  ]);
});

it('counts a flight without an hour to the salvo of its day, site and missile, and to no other', () => {
  const days = daysOfFlight([
    flight('2019-09-09', '21:53 (UTC)'),
    flight('2019-09-09', 'unknown'),
    flight('2019-09-09', 'unknown', 'hodo'),
  ]);
  expect(days.map(({ day, isExact, flights }) => [day, isExact, flights.length])).toEqual([
    ['2019-09-10', true, 2],
    ['2019-09-09', false, 1],
  ]);
});
