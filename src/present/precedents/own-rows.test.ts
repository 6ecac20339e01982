import { describe, expect, it } from 'vitest';
import { codPrecedents } from '../../../test/cod-precedents.js';
import { penFor } from '../pen.js';
import { countsInWords, ownRows } from './own-rows.js';

const pen = penFor({ width: 88, colour: false });
const none = { promises: 0, states: {}, tests: 0, eased: 0, imposed: 0 };

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

it('numbers in words', () => {
  expect(countsInWords({ ...none, promises: 3, states: { fulfilled: 1 } })).toBe(
    '3 promises: 1 fulfilled; of 2 nothing is told',
  );
  expect(countsInWords({ ...none, eased: 1, imposed: 4 })).toBe(
    'sanctions eased or offered to be 1 time, imposed or kept 4 times',
  );
});
