import { describe, expect, it } from 'vitest';
import { codPrecedents } from '../../../test/cod-precedents.js';
import { penFor } from '../pen.js';
import { ownRows } from './own-rows.js';

const pen = penFor({ width: 88, colour: false });

describe('the process, feature by feature', () => {
  it('is told in numbers, with the newest passage, and what is unknown', () => {
    const rows = ownRows(codPrecedents().own, pen);
    expect(rows.slice(0, 3)).toEqual([
      '● arms in hand, not a program alone',
      '  1 nuclear test',
      '  12 May 2021: “words of test”',
    ]);
    expect(rows).toContain('± it stayed given up');
    expect(rows.at(-1)).toBe('Unknown here: force was used against it later.');
  });
  it('may be unknown in all', () =>
    expect(ownRows(codPrecedents({ side: 'GBR' }, []).own, pen).join(' ')).toMatch(
      /^Of none of these features the record tells/,
    ));
});
