import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../test/fixtures/xlsx-writer.js';
import type { RawDocument } from '../format.js';
import { xlsxGrids } from './xlsx-grids.js';

const raw = (bytes: Uint8Array): RawDocument => ({
  source: 'a.xlsx',
  name: 'a.xlsx',
  bytes,
  contentType: null,
  charset: null,
});
const grids = (sheets: Parameters<typeof writeXlsx>[0]) => xlsxGrids(raw(writeXlsx(sheets)));

describe('xlsxGrids', () => {
  it('reads text, days, numbers, truth values and the values of formulas', async () => {
    const rows = [
      ['kind', 'when', 'published', 'quantity', 'where'],
      ['encounter', { day: 43_263 }, 2018, true, { formula: 'A1&amp;"x"', value: 'Port' }],
    ];
    expect(await grids({ Talks: rows })).toEqual([
      {
        sheet: 'Talks',
        lines: [
          { row: 1, line: 1, cells: ['kind', 'when', 'published', 'quantity', 'where'] },
          { row: 2, line: 2, cells: ['encounter', '2018-06-12', '2018', 'true', 'Port'] },
        ],
        problems: [],
      },
    ]);
  });

  it('gives all sheets, counts empty rows, and takes failed formulas for empty', async () => {
    const failed =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>kind</t></is></c></row><row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4"><v>7</v></c></row>';
    const [one, two] = await grids({ One: failed, Two: [] });
    expect(one?.lines.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'kind', ''],
      [4, '', '7'],
    ]);
    expect(two).toEqual({ sheet: 'Two', lines: [], problems: [] });
  });

  it.each([
    ['a cell in the far corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a row far below', '<row r="1048576"><c r="B1048576"><v>1</v></c></row>'],
  ])('refuses %s, which would fill the memory', async (_, rows) => {
    await expect(grids({ Talks: rows })).rejects.toMatchObject({
      code: 'too-large',
      message:
        '"a.xlsx" spreads over more than 2000000 cells; delete empty rows and columns and save it again.',
    });
  });

  it.each([
    [
      'hides a cell’s place behind references',
      writeXlsx({ Talks: '<row r="1"><c r="A&#49;048576"><v>1</v></c></row>' }),
    ],
    ['is cut off', writeXlsx({ Talks: [['kind']] }).subarray(0, 400)],
    ['is an archive of other things', Buffer.from('PK\x03\x04')],
  ])('refuses a file that %s', async (_, bytes) => {
    await expect(xlsxGrids(raw(bytes))).rejects.toMatchObject({ name: 'Failure', code: 'damaged' });
  });
});
