import { describe, expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { stripRows } from './year-strip.js';

const pen = (width: number) => penFor({ width, colour: false });
const signs = [...'abcdefghijkl'];

describe('strips of years', () => {
  it('stand below the years that they are of', () =>
    expect(stripRows([{ name: 'leaders', signs }], 1998, pen(80))).toEqual([
      '              2000 2005',
      'leaders     abcdefghijkl',
    ]));
  it('leave the first years out where there is little room', () =>
    expect(stripRows([{ name: 'leaders', signs }], 1998, pen(20))).toEqual(
      ['               2005 ', 'leaders     efghijkl'].map((line) => line.trimEnd()),
    ));
  it('are as wide as their longest name asks', () =>
    expect(stripRows([{ name: 'a very long name', signs: ['x'] }], 2001, pen(80))[1]).toBe(
      'a very long name x',
    ));
  it('are nothing without years', () => expect(stripRows([], 2000, pen(80))).toEqual([]));
});
