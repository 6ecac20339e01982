import { describe, expect, it } from 'vitest';
import { codGaps } from '../../../test/cod-gaps.js';
import type { Issue } from '../../record/index.js';
import { penFor } from '../pen.js';
import { onesidedRow, standRows } from './stand-rows.js';

const { gaps, pair } = codGaps();
const on = (issue: Issue) => {
  const gap = gaps.find((one) => one.issue === issue);
  if (!gap || !pair) throw new Error(`no ${issue}`);
  return { gap, pair };
};
const pen = (width: number) => penFor({ width, colour: false });

describe('where two sides stand on an issue', () => {
  const { gap, pair: two } = on('territory');
  it('is told with the passage of each, how old it is, and what others want', () =>
    expect(standRows(gap, two, pen(80))).toEqual([
      'Territory: 4 of 8 steps apart',
      '  ○○○●○ ┃ ○○○●○',
      '  Norway          makes an offer · 12 May 2021, 7 months ago',
      '                  “half of the banks”',
      '                  half',
      '  Iceland         sets conditions or demands · 13 May 2021, 7 months ago',
      '                  “all of the banks”',
      '                  all',
      '  besides: the United Kingdom is open to it (14 May 2021)',
    ]));
  it('stands below the names of the sides where there is little room', () =>
    expect(standRows(gap, two, pen(40)).slice(2, 5)).toEqual([
      '  Norway',
      '    makes an offer · 12 May 2021, 7',
      '      months ago',
    ]));
  it('is said to be long ago where it is', () =>
    expect(standRows(on('energy').gap, two, pen(80))[2]).toBe(
      '  Norway          sets conditions or demands · 1 January 2010, 11 years and 11',
    ));
});

describe('an issue on which one side is not heard', () => {
  it('is a line', () =>
    expect(onesidedRow(on('humanitarian').gap, on('humanitarian').pair, pen(200)).join(' ')).toMatch(
      /^Humanitarian aid: Norway said nothing that the record holds; Iceland is open to it \(1\s+June 2021, 6 months ago\)$/,
    ));
});
