import { describe, expect, it } from 'vitest';
import { codGaps } from '../../../test/cod-gaps.js';
import { penFor } from '../pen.js';
import { overviewRows } from './overview-rows.js';

const pen = (width: number) => penFor({ width, colour: false });

describe('gaps by issue and year', () => {
  it('are strips below their years, old ones with a question mark', () =>
    expect(overviewRows(codGaps().gaps, pen(80)).slice(3, 6)).toEqual([
      '                             2010    2021',
      'territory               4               ▄',
      'energy                  6?   ▆···········',
    ]));
  it('stand below their issues where there is little room', () =>
    expect(
      overviewRows(codGaps().gaps, pen(40))
        .slice(3, 6)
        .map((line) => line.trimEnd()),
    ).toEqual(['  2010    2021', 'territory 4', '             ▄']));
  it('show the last years where there is no room for all', () => {
    const rows = overviewRows(codGaps({ asOf: '2090-01-01' }).gaps, pen(40));
    expect(rows[3]).toMatch(/^ {2}20\d\d +2090$/);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(40);
  });
  it('are few years beside each other', () =>
    expect(overviewRows(codGaps({ asOf: '2021-12-31' }).gaps.slice(0, 1), pen(80))[3]?.trim()).toBe('2021'));
  it('are none where no two sides are heard on an issue', () =>
    expect(overviewRows([], pen(80)).join(' ')).toContain('On no issue are both sides heard'));
});
