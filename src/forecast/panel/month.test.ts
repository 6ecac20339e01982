import { describe, expect, it } from 'vitest';
import { monthName, monthOf } from './month.js';

describe('a month of the panel', () => {
  it('counts from January 1900', () => {
    expect([monthOf('1900-01'), monthOf('1961-01'), monthOf('2018-06')]).toEqual([0, 732, 1421]);
  });
  it('is written as it is read', () => {
    for (const written of ['1899-12', '1900-01', '1999-12', '2024-11'])
      expect(monthName(monthOf(written))).toBe(written);
  });
});
