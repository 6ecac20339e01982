import { describe, expect, it } from 'vitest';
import { codPrecedents } from '../../../test/cod-precedents.js';
import { saidEntry } from '../../../test/said-entry.js';
import { penFor } from '../pen.js';
import { caseRows, quietRow } from './case-rows.js';

const pen = penFor({ width: 80, colour: false });
const { cases } = codPrecedents();
const named = (name: string, of = cases) => {
  const found = of.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('a case', () => {
  it('is told in the words of its sources, with who holds it up', () =>
    expect(caseRows(named('Malta'), pen)).toEqual([
      'Malta · 1990',
      '  gave up  “nine warheads”',
      '  for      “security guarantees and fuel”',
      '           “no guarantees”',
      '  followed “all warheads gone by 1991”',
      '  Einar Falk, 12 May 2021: “Malta handed its warheads over in 1990 and got',
      '    guarantees.” malta',
      '  Like here: arms in hand, not a program alone, fuel, money or help in return;',
      '    told both ways: a security assurance in return; not told: relief from',
      '    sanctions or isolation, checked by others, force was used against it later,',
      '    the other side left the deal',
    ]));
  it('of which nothing is told says so', () => {
    const prose = saidEntry(
      'p',
      { kind: 'precedent', about: 'NOR', case: 'old quarrels' },
      { words: 'old quarrels' },
    );
    expect(caseRows(named('old quarrels', codPrecedents({}, [prose]).cases), pen).at(-1)).toBe(
      '  No feature of it is told',
    );
  });
  it('that nobody holds up is a line, its days as its source writes them', () =>
    expect(quietRow(named('Chad'), pen)).toEqual([
      'Chad (long ago): “Chad stopped a program under inspectors.”',
    ]));
});
