import { Failure } from '../../record/failure.js';
import type { RawDocument } from '../format.js';
import { harmless } from '../harmless.js';
import { refusal } from '../refusals.js';
import { unpackMarkup } from '../unpack.js';
import type { Grid, GridLine } from './grid.js';

/** What the mark-up of a workbook may unpack to, in bytes: 100 000 rows of facts take about 50 MB of it. */
const MAX_UNPACKED = 60_000_000;
/** Cells of one sheet up to its last row and column. The library makes room for each, used or not: one stray cell in the far corner would fill the memory. */
const MAX_CELLS = 2_000_000;

/** Elements that say how far a sheet reaches, and what they say. */
const REACHING = /<(?:\w{1,20}:)?(?:c|row|dimension)\s([^>]{0,2000})>/g;
const REFERENCE = /(?:^|\s)(?:r|ref)\s{0,9}=\s{0,9}(?:"([^"]{0,99})"|'([^']{0,99})')/;
const PLACE = /^(?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{0,3})(\d{1,7})$/;

/**
 * The sheets of a workbook (XLSX). Dates come as days, formulas as the values that were last computed; a formula that failed is empty.
 * Throws `Failure` `too-large` or `damaged`.
 */
export async function xlsxGrids(raw: RawDocument): Promise<readonly Grid[]> {
  try {
    const parts = await unpackMarkup(raw, MAX_UNPACKED);
    for (const [name, xml] of parts) if (/worksheets\//i.test(name)) checkReach(raw.source, xml);
    const { default: readWorkbook } = await import('read-excel-file/node');
    const sheets = await readWorkbook(Buffer.from(raw.bytes));
    return sheets.map(({ sheet, data }) => ({ sheet: harmless(sheet), lines: linesOf(data), problems: [] }));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refusal.damaged(raw.source, 'XLSX', error);
  }
}

/** Throws where a sheet reaches too far, or names its cells in no way that a table program would. */
function checkReach(source: string, xml: string): void {
  let rows = 1;
  let columns = 1;
  for (const [, attributes = ''] of xml.matchAll(REACHING)) {
    const reference = REFERENCE.exec(attributes);
    if (!reference) continue;
    const place = PLACE.exec(reference[1] ?? reference[2] ?? '');
    if (!place) throw new RangeError('a cell is named in an unknown way');
    rows = Math.max(rows, Number(place[2]));
    columns = Math.max(columns, columnNumber(place[1] ?? ''));
  }
  if (rows * columns > MAX_CELLS) throw refusal.tooManyCells(source, MAX_CELLS);
}

/** The number of a column by its letters: A is 1, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const linesOf = (data: readonly (readonly unknown[])[]): GridLine[] =>
  data
    .map((values, i) => ({ row: i + 1, line: i + 1, cells: values.map(written) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** A cell's value as a person would write it into a text file. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return harmless(String(value)).trim();
}
