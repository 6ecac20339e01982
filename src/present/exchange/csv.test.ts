import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry, whole } from '../../../test/sample-export.js';
import { ITEM_SCHEMAS, type ItemKind } from '../../record/index.js';
import { type Cell, columnsOf } from './columns.js';
import { csvCell, csvOf } from './csv.js';

/** A table as another program reads it. */
const read = (csv: string): string[][] => parse(csv, { relaxColumnCount: false });
const written = (kind: ItemKind | null): string[][] => read(whole(csvOf(SAMPLE_VIEW, kind)));
/** What a reader does to have the words as they were. */
const asItWas = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

describe('a table', () => {
  it.each([null, ...ITEM_SCHEMAS.map((schema) => schema.shape.kind.value)])(
    'has its names and a row for each entry: %s',
    (kind) => {
      const [names, ...rows] = written(kind);
      const columns = columnsOf(kind);
      const entries = SAMPLE_VIEW.entries.filter(({ slots }) => kind === null || slots.kind === kind);
      expect(names).toEqual(columns.map(({ name }) => name));
      expect(rows.map((row) => row.map(asItWas))).toEqual(
        entries.map((entry) => columns.map(({ cell }) => String(cell(entry) ?? ''))),
      );
      expect(entries.length).toBeGreaterThan(0);
    },
  );

  it('of no entries has its names', () =>
    expect(read(whole(csvOf({ ...SAMPLE_VIEW, entries: [] }, 'pause')))).toHaveLength(1));

  it('comes in pieces, one a line, each ended by CRLF', () => {
    const pieces = [...csvOf(SAMPLE_VIEW, 'encounter')];
    expect(pieces).toHaveLength(3);
    expect(pieces.filter((piece) => !piece.endsWith('\r\n'))).toEqual([]);
    expect(pieces.join('')).not.toMatch(/^\ufeff/);
  });

  it('shows no formula to a spreadsheet', () => {
    const [names = [], , row = []] = written('encounter');
    expect(sampleEntry('e-next').reports[0]?.item.evidence[0]?.quote).toMatch(/^=HYPERLINK/);
    expect(row[names.indexOf('quote')]).toMatch(/^'=HYPERLINK/);
  });
});

describe('a cell', () => {
  it.each<[Cell, string]>([
    [null, ''],
    [true, 'true'],
    [false, 'false'],
    [0, '0'],
    ['plain words', 'plain words'],
    ['two, words', '"two, words"'],
    ['a "word"', '"a ""word"""'],
    ['two\nlines', '"two\nlines"'],
    ['-1+1', "'-1+1"],
    ['@SUM(1,2)', '"\'@SUM(1,2)"'],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['＝1', "'＝1"],
    ['a\0b', 'a\ufffdb'],
  ])('%j is %j', (cell, csv) => expect(csvCell(cell)).toBe(csv));

  it('of any text comes back', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell = ''] = []] = read(`${csvCell(text)},\r\n`);
        expect(asItWas(cell)).toBe(text.replaceAll('\0', '\ufffd'));
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    ));
});
