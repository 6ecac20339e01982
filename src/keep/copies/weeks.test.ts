import { expect, it } from 'vitest';
import { UNDATED, weekOf, weeksAround } from './weeks.js';

it('counts stretches of seven days, before 1970 too', () => {
  expect(weekOf('1970-01-01')).toBe(0);
  expect(weekOf('1970-01-07')).toBe(0);
  expect(weekOf('1970-01-08')).toBe(1);
  expect(weekOf('1969-12-31')).toBe(-1);
  expect(weekOf(null)).toBe(UNDATED);
});

it('looks where a copy may lie: seven days before and after, and among the undated', () => {
  for (const day of ['2018-06-05', '2018-06-12', '2018-06-19'])
    expect(weeksAround('2018-06-12')).toContain(weekOf(day));
  expect(weeksAround('2018-06-12')).toContain(UNDATED);
  expect(weeksAround('2018-06-12')).toHaveLength(4);
  expect(weeksAround(null)).toBeNull();
});
