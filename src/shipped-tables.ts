import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rawDocument, sheetReadings } from './read/index.js';
import { csvGrid } from './read/sheet/csv-grid.js';
import { headOf, namedCells } from './read/sheet/head.js';
import type { Reading } from './record/index.js';
import type { ShippedDossier } from './shipped.js';
import { type Cells, rowProblems } from './shipped-row.js';

/** What is wrong with a file that ships, in a sentence. */
export interface ShippedProblem {
  /** The file's name in the dossier's folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ShippedTables {
  /** A reading for each row, table by table, in their order; not to be used where there are problems. */
  readonly readings: readonly Reading[];
  readonly problems: readonly ShippedProblem[];
}

/** The list of documents by address (`add --sources`), which holds no facts. */
const SOURCES = 'sources.csv';

/** A table as it was read: its rows, and what the reader of sheets says of them. */
interface Table {
  readonly file: string;
  readonly readings: readonly Reading[];
  readonly rows: readonly { readonly line: number; readonly cells: Cells }[];
  readonly problems: readonly ShippedProblem[];
}

/** The tables of a shipped dossier, read strictly: whatever is wrong with any row is told by file and line. */
export async function shippedTables({ folder, dossier, compiled }: ShippedDossier): Promise<ShippedTables> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && file !== SOURCES)
    .sort();
  const tables: Table[] = [];
  for (const file of files) tables.push(await tableIn(folder, file, dossier.name));
  const facts = new Set(tables.flatMap(({ file, rows }) => rows.map(({ cells }) => factOf(file, cells))));
  const problems = tables.flatMap(({ file, rows, problems }) => [
    ...problems,
    ...rows.flatMap(({ line, cells }) =>
      rowProblems(cells, compiled, facts).map((message) => ({ file, line, message })),
    ),
  ]);
  return { readings: tables.flatMap(({ readings }) => readings), problems: inOrder(problems) };
}

const factOf = (file: string, cells: Cells): string =>
  `${file.replace(/\.csv$/, '')}/${cells.get('id') ?? ''}`;

/** Told once and line by line; the sort is stable, so that what is wrong with one line stays in its order. */
function inOrder(problems: readonly ShippedProblem[]): ShippedProblem[] {
  const once = new Map(
    problems.map((problem) => [`${problem.file}:${problem.line}:${problem.message}`, problem]),
  );
  const byFile = (a: ShippedProblem, b: ShippedProblem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return [...once.values()].sort((a, b) => byFile(a, b) || a.line - b.line);
}

async function tableIn(folder: string, file: string, dossier: string): Promise<Table> {
  // Named by where it ships, so that what is made of it is the same wherever the program lies.
  const raw = { ...(await rawDocument(join(folder, file))), source: `data/${dossier}/${file}` };
  const sheet = await sheetReadings(raw);
  const [first, ...rest] = (await csvGrid(raw)).lines;
  const head = first && headOf(first);
  const problems = sheet?.problems.map(({ line, message }) => ({ file, line, message })) ?? [];
  if (!head)
    return { file, readings: [], rows: [], problems: [...problems, { file, line: 1, message: NO_TABLE }] };
  const rows = rest.map((line) => ({
    line: line.line,
    cells: new Map(namedCells(head, line).named.map(({ column, value }) => [column, value])),
  }));
  return { file, readings: sheet?.readings ?? [], rows, problems };
}

const NO_TABLE = 'the file is no table of facts; name its columns in the first line.';
