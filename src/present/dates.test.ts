import { describe, expect, it } from 'vitest';
import { comingDate, onDate, sayDate } from './dates.js';

describe('sayDate', () => {
  it.each([
    ['2018-06-12', '12 June 2018'],
    ['2018-06', 'June 2018'],
    ['2018', '2018'],
    ['1994-21', 'spring 1994'],
    ['199X', 'the 1990s'],
    ['2018~', 'about 2018'],
    ['2018-06?', 'perhaps June 2018'],
    ['2018%', 'perhaps about 2018'],
    ['2019/..', 'since 2019'],
    ['../2019-02', 'until February 2019'],
    ['../..', 'at no stated time'],
    ['2019-02-27/2019-02-28', '27–28 February 2019'],
    ['2005-07-26/2005-09-19', '26 July – 19 September 2005'],
    ['2018-06/2018-08', 'June – August 2018'],
    ['1991/1993', '1991–1993'],
    ['1993/1994-10', '1993 – October 1994'],
    ['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
    ['2019-02-27/2019-02-27', '27 February 2019'],
  ])('%s is "%s"', (edtf, said) => {
    expect(sayDate(edtf)).toBe(said);
  });

  it('says a loose window as one', () => {
    expect(sayDate('2025-08-26/2025-12-31', true)).toBe('between 26 August and 31 December 2025');
    expect(sayDate('2025', true)).toBe('2025');
  });
});

describe('onDate', () => {
  it.each([
    ['2018-06', 'in June 2018'],
    ['2018-06-12', 'on 12 June 2018'],
    ['2019-02-27/2019-02-28', 'on 27–28 February 2019'],
    ['1991/1993', 'in 1991–1993'],
    ['2019/..', 'since 2019'],
    ['2018~', 'in about 2018'],
    ['199X', 'in the 1990s'],
  ])('%s is "%s"', (edtf, said) => {
    expect(onDate(edtf)).toBe(said);
  });
});

describe('comingDate', () => {
  it.each([
    ['2026-06-12', 'for 12 June 2026'],
    ['2015-02-20/..', 'from 20 February 2015 on'],
    ['2025-08-26/2025-12-31', 'for a day between 26 August and 31 December 2025'],
    ['../2025-12-31', 'by 31 December 2025'],
  ])('%s is "%s"', (edtf, said) => {
    expect(comingDate(edtf)).toBe(said);
  });
});
