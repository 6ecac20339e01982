import { describe, expect, it } from 'vitest';
import type { Grid } from './grid.js';
import { type GridReadings, gridReadings } from './grid-readings.js';

const grid = (sheet: string | null, ...rows: string[][]): Grid => ({
  sheet,
  lines: rows.map((cells, i) => ({ row: i + 1, line: i + 1, cells })),
  problems: [],
});
const FILE = { source: 'facts/korea.xlsx', name: 'korea.xlsx', mediaType: 'text/csv', published: null };
const read = (table: Grid, ids = new Map<string, number>()): GridReadings => gridReadings(table, FILE, ids);

describe('gridReadings', () => {
  it('names each row by its sheet and place, or by its id', () => {
    const { readings } = read(
      grid('Peace talks', ['kind', 'id', 'parties'], ['pause', '', 'KOR'], ['pause', 'The Pause', 'PRK']),
    );
    expect(readings.map(({ document }) => [document.id, document.source])).toEqual([
      ['korea-peace-talks-row-2', 'facts/korea.xlsx#sheet=Peace%20talks&row=2'],
      ['the-pause', 'facts/korea.xlsx#sheet=Peace%20talks&row=3'],
    ]);
    expect(readings[1]?.items[0]?.id).toBe('the-pause#1');
  });

  it('takes the kind from the name of the sheet, then of the file', () => {
    expect(read(grid('Tests', ['actor', 'system'], ['PRK', 'missile'])).readings[0]?.items).toMatchObject([
      { kind: 'capability', change: 'test' },
    ]);
    const file = { ...FILE, name: 'pauses.csv' };
    expect(gridReadings(grid(null, ['parties'], ['KOR']), file, new Map()).readings[0]?.items[0]?.kind).toBe(
      'pause',
    );
  });

  it('qualifies the ids of rows by their table, and by the sheet where there are several', () => {
    const table = grid('Peace talks', ['kind', 'id', 'parties'], ['pause', '1', 'KOR'], ['pause', '', 'PRK']);
    const facts = (severalSheets: boolean) =>
      gridReadings(table, { ...FILE, severalSheets }, new Map()).readings.map(
        ({ document }) => document.row?.fact,
      );
    expect(facts(false)).toEqual(['korea/1', null]);
    expect(facts(true)).toEqual(['korea/peace-talks/1', null]);
  });

  it('takes an id once in a file', () => {
    const ids = new Map<string, number>();
    const rows = [
      ['kind', 'id', 'parties'],
      ['pause', 'A 1', 'KOR'],
      ['pause', 'a-1', 'PRK'],
    ];
    expect(read(grid('One', ...rows), ids).problems).toEqual([
      { line: 3, message: '"id" is that of line 2; give each row one of its own.' },
    ]);
    expect(read(grid('Two', ...rows), ids).readings).toEqual([]);
  });

  it('lets the other rows in where one has a problem', () => {
    const { readings, problems } = read(
      grid(null, ['kind', 'parties', 'mood'], ['pause', 'Seoul', ''], ['pause', 'KOR', 'calm', 'stray']),
    );
    expect(readings).toHaveLength(1);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: column "mood" is not known; it is kept as text and not understood.',
      '2: "parties" is "Seoul"; an actor is STATE or STATE:Name, such as PRK or PRK:Kim Jong Un.',
      '3: cells stand under no column; name the column or empty them.',
    ]);
  });

  it('is empty for an empty table, and says where a table holds other things', () => {
    expect(read(grid('Empty'))).toEqual({ readings: [], problems: [] });
    expect(read(grid('Prices', ['price', 'tons'], ['1', '2']))).toEqual({
      readings: [],
      problems: [
        {
          line: 1,
          message: 'no column is known; name columns in the first row, such as kind, parties and when.',
        },
      ],
    });
  });
});
