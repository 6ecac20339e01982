import { describe, expect, it } from 'vitest';
import { COD_QUARREL, codGaps } from '../../../test/cod-gaps.js';
import { saidEntry } from '../../../test/said-entry.js';
import { penFor } from '../pen.js';
import { trailRows } from './trail-rows.js';

const pen = (width: number) => penFor({ width, colour: false });
const rows = (width = 80, entries = COD_QUARREL) => {
  const gap = codGaps({ asOf: '2026-12-31' }, entries).gaps.find(({ issue }) => issue === 'territory');
  return gap ? trailRows(gap, pen(width)) : [];
};

describe('how a gap moved', () => {
  it('is told year by year, with who said what', () =>
    expect(rows()).toEqual([
      '',
      '2019  ●○○○○ ┃ ○○○○○  not known',
      '1 February         Norway turns it down: “no talk of the banks”',
      '                     no',
      '',
      '2021  ○○○●○ ┃ ○○○●○  4',
      '12 May             Ingrid Solheim makes an offer: “half of the banks”',
      '                     half',
      '13 May             Iceland sets conditions or demands: “all of the banks”',
      '                     all',
    ]));
  it('has the days above where there is little room', () => expect(rows(40)[2]).toBe('1 February'));
  it('begins with what bears no day', () => {
    const wish = saidEntry(
      'w',
      { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'territory' },
      { said: null },
    );
    expect(rows(80, [wish, ...COD_QUARREL])[0]).toMatch(/^undated +Iceland turns it down: /);
  });
});
