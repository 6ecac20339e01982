import type { Day } from '../../record/date.js';
import type { ItemKind, Reading } from '../../record/reading.js';
import { slug } from '../slug.js';
import type { Grid, GridLine, SheetProblem } from './grid.js';
import { type Head, headOf, namedCells } from './head.js';
import { kindInName } from './kind-words.js';
import { readRow } from './row-reading.js';

/** The file that a table stands in. */
export interface SheetFile {
  /** Path or address. */
  readonly source: string;
  /** The last part of it, with its extension. */
  readonly name: string;
  readonly mediaType: string;
  /** The day that the caller gives to all rows. */
  readonly published: Day | null;
  /** Whether it holds more than one table: then the sheet's name is part of the table's. */
  readonly severalSheets?: boolean;
}

/** What one table holds. */
export interface GridReadings {
  readonly readings: readonly Reading[];
  readonly problems: readonly SheetProblem[];
}

/** The rows of one table as readings. `ids` are those used so far in the file, with their lines; it grows. */
export function gridReadings(grid: Grid, file: SheetFile, ids: Map<string, number>): GridReadings {
  const [first, ...rest] = grid.lines;
  if (!first) return { readings: [], problems: grid.problems };
  const head = headOf(first);
  if (!head) {
    const message = 'no column is known; name columns in the first row, such as kind, parties and when.';
    return { readings: [], problems: [...grid.problems, { line: first.line, message }] };
  }
  const kind = kindInName(grid.sheet ?? '') ?? kindInName(file.name);
  const rows = rest.map((line) => lineReading(line, head, kind, { ...file, sheet: grid.sheet }, ids));
  return {
    readings: rows.flatMap(({ reading }) => reading ?? []),
    problems: [...grid.problems, ...head.problems, ...rows.flatMap(({ problems }) => problems)],
  };
}

function lineReading(
  line: GridLine,
  head: Head,
  kind: ItemKind | null,
  file: SheetFile & { readonly sheet: string | null },
  ids: Map<string, number>,
): { reading: Reading | null; problems: readonly SheetProblem[] } {
  const told = (message: string): SheetProblem => ({ line: line.line, message });
  const { named, stray } = namedCells(head, line);
  const id = slug(named.find(({ column }) => column === 'id')?.value ?? '');
  const used = id ? ids.get(id) : undefined;
  if (used !== undefined)
    return { reading: null, problems: [told(`"id" is that of line ${used}; give each row one of its own.`)] };
  if (id) ids.set(id, line.line);
  const { mediaType, published } = file;
  const place = {
    source: sourceOf(file, line.row),
    name: id || nameOf(file, line.row),
    table: tableNameOf(file),
    id: id || null,
    mediaType,
    kind,
    published,
  };
  const { reading, problems } = readRow(named, place);
  const beyond = stray.length > 0 ? ['cells stand under no column; name the column or empty them.'] : [];
  return { reading, problems: [...problems, ...beyond].map(told) };
}

/** The row's address: `facts.csv#row=12` (RFC 7111), `facts.xlsx#sheet=Talks&row=12`. */
const sourceOf = ({ source, sheet }: { source: string; sheet: string | null }, row: number): string =>
  `${source}#${sheet === null ? '' : `sheet=${encodeURIComponent(sheet)}&`}row=${row}`;

/** The table's name: its file's without extension, and its sheet's where there are several. */
function tableNameOf({ name, sheet, severalSheets }: SheetFile & { readonly sheet: string | null }): string {
  const file = slug(name.replace(/\.[^.]*$/, '')) || 'table';
  return severalSheets && sheet !== null ? `${file}/${slug(sheet) || 'sheet'}` : file;
}

/** A name for a row that has no `id`: of its file, its sheet and its place. */
const nameOf = ({ name, sheet }: { name: string; sheet: string | null }, row: number): string =>
  [slug(name.replace(/\.[^.]*$/, '')), slug(sheet ?? ''), `row-${row}`].filter(Boolean).join('-');
