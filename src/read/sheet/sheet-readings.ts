import { extname } from 'node:path';
import type { Day } from '../../record/date.js';
import type { Reading } from '../../record/reading.js';
import type { RawDocument } from '../format.js';
import { headOf, isWorkbook } from '../formats.js';
import { csvGrid } from './csv-grid.js';
import type { SheetProblem } from './grid.js';
import { gridReadings } from './grid-readings.js';
import { xlsxGrids } from './xlsx-grids.js';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXTENSIONS = new Set(['.csv', '.tsv', '.tab']);
const TYPES = new Set([CSV, 'text/tab-separated-values']);

/** A problem with the sheet of the workbook in which it stands; null in a CSV file. */
export interface PlacedProblem extends SheetProblem {
  readonly sheet: string | null;
}

/** What a table of facts holds: one reading a row, and what is wrong, line by line. */
export interface SheetReadings {
  readonly readings: readonly Reading[];
  readonly problems: readonly PlacedProblem[];
}

const holdsWorkbook = (raw: RawDocument): boolean => isWorkbook(headOf(raw), raw);

/** Whether bytes are a table: a workbook by its content, a CSV file by its name or media type. */
export const isSheet = (raw: RawDocument): boolean =>
  holdsWorkbook(raw) || EXTENSIONS.has(extname(raw.name).toLowerCase()) || TYPES.has(raw.contentType ?? '');

/**
 * The rows of a CSV or XLSX file in the layout of docs/sheets.md, each as a reading of its own; null where the bytes are no table. A row
 * that cannot be read is left out and told, the others come in. `published` counts for more than the rows' own. Throws `Failure` where
 * the file cannot be read at all.
 */
export async function sheetReadings(
  raw: RawDocument,
  { published = null }: { readonly published?: Day | null } = {},
): Promise<SheetReadings | null> {
  if (!isSheet(raw)) return null;
  const workbook = holdsWorkbook(raw);
  const { source, name } = raw;
  const grids = workbook ? await xlsxGrids(raw) : [await csvGrid(raw)];
  const mediaType = workbook ? XLSX : CSV;
  const file = { source, name, mediaType, published, severalSheets: grids.length > 1 };
  const ids = new Map<string, number>();
  const tables = grids.map((grid) => {
    const { readings, problems } = gridReadings(grid, file, ids);
    return { readings, problems: problems.map((problem) => ({ ...problem, sheet: grid.sheet })) };
  });
  return {
    readings: tables.flatMap(({ readings }) => readings),
    problems: tables.flatMap(({ problems }) => problems),
  };
}
