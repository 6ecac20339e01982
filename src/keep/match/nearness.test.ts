import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../record/index.js';
import { daysBetween, type Nearness, nearness, spanOf } from './nearness.js';

describe('nearness', () => {
  it.each<[Edtf | null, Edtf | null, Nearness]>([
    ['2018-06-12', '2018-06-12', 'day'],
    ['2019-02-27', '2019-02-27/2019-02-28', 'day'],
    ['2018-06-12', '2018-06-14', 'near'],
    ['2018-06-30', '2018-07-01', 'near'],
    ['2018-06-12', '2018-06-15', 'apart'],
    ['2018-06-12', '2018-06-11/2018-06-17', 'month'],
    ['2018-06-12', '2018-06', 'month'],
    ['2018-06', '2018-06', 'month'],
    ['2018-07-01', '2018-06', 'apart'],
    ['2018-06-12', '2018', 'year'],
    ['2018', '2018-22', 'year'],
    ['2018-06-12', '2018/..', 'unknown'],
    ['2018-06-12', null, 'unknown'],
    [null, null, 'unknown'],
    ['2017', '2018/..', 'apart'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(nearness(a, b)).toBe(expected);
    expect(nearness(b, a)).toBe(expected);
  });
});

describe('spanOf', () => {
  it('counts days, without end where one is open', () =>
    expect(['2018-06-12', '2018-06', '2018/..'].map(spanOf)).toEqual([1, 30, Number.POSITIVE_INFINITY]));
});

describe('daysBetween', () => {
  it('counts over a leap day', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2));
});
