import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of a table by its columns. */
export type Row = Record<string, string>;

/**
 * Parses a CSV table with a header line (RFC 4180, but no line breaks within a cell) into records. Missing cells are empty; cells that are
 * lists are parted by `listOf`.
 */
export function parseTable(csv: string): Row[] {
  const [header = '', ...lines] = csv.split(/\r?\n/);
  const columns = header.split(',');
  return lines.filter(Boolean).map((line) => {
    const cells = line.includes('"') ? quotedCells(line) : line.split(',');
    const row: Row = {};
    columns.forEach((column, i) => {
      row[column] = cells[i] ?? '';
    });
    return row;
  });
}

function quotedCells(line: string): string[] {
  const cells: string[] = [];
  // With a comma before the first cell too, no match is empty.
  for (const match of `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
  return cells;
}

/** The entries of a cell that holds a list ("Peking;Zhongnanhai"). */
export const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

/** Reads a table under `data/`, found upwards from this file, which may lie in `src/language` or `dist/language`. */
export function readTable(path: string): Row[] {
  return parseTable(readFileSync(join(dataFolder(), path), 'utf8'));
}

function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'data', 'actors')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'data');
}
