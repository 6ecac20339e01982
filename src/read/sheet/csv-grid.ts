import { decode } from '../decode.js';
import type { RawDocument } from '../format.js';
import { harmless } from '../harmless.js';
import type { Grid, GridLine, SheetProblem } from './grid.js';

/** A first line with which Excel says how cells are parted. */
const SEPARATOR_LINE = /^sep=([,;\t|])(?:\n|$)/i;
/** Quotation marks that never close are looked behind this often, for each look goes to the file's end. */
const MOST_RESTARTS = 20;

/** Records of a text, each with the number of the line on which it ends, counted in that text. */
interface Part {
  readonly records: readonly { readonly cells: readonly string[]; readonly end: number }[];
  /** Whether the text breaks off within a quotation, which hides all that follows. */
  readonly open: boolean;
}

/**
 * The table of a CSV file (RFC 4180), parted by commas, semicolons or tabs, in any encoding that texts may have. A line that opens a
 * quotation mark and never closes it is told, the others come in. Throws `Failure` `binary` or `unsupported` where it is no text.
 */
export async function csvGrid(raw: RawDocument): Promise<Grid> {
  const text = harmless(decode(raw));
  const said = SEPARATOR_LINE.exec(text);
  const start = said?.[0].length ?? 0;
  const delimiter = said?.[1] ?? delimiterOf(text);
  const lines: GridLine[] = [];
  const problems: SheetProblem[] = [];
  let rest = text.slice(start);
  let row = said ? 2 : 1;
  let line = row;
  while (rest !== '') {
    const { records, open } = await parsed(rest, delimiter);
    const before = line;
    for (const { cells, end } of records) {
      if (cells.some((cell) => cell !== '')) lines.push({ row, line, cells });
      row += 1;
      line = before + end;
    }
    if (!open) break;
    if (problems.length === MOST_RESTARTS) {
      problems.push({ line, message: 'too many quotation marks are never closed; the rest is not read.' });
      break;
    }
    problems.push({ line, message: 'a quotation mark is opened and never closed; close it or double it.' });
    rest = afterLine(rest, line - before + 1);
    row += 1;
    line += 1;
  }
  return { sheet: null, lines, problems };
}

async function parsed(text: string, delimiter: string): Promise<Part> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const records: { cells: readonly string[]; end: number }[] = [];
  const take = (record: readonly string[], { lines }: { lines: number }): null => {
    records.push({ cells: record.map((cell) => cell.trim()), end: lines });
    return null;
  };
  try {
    parse(text, { delimiter, ltrim: true, on_record: take, relax_column_count: true, relax_quotes: true });
    return { records, open: false };
  } catch (error) {
    if (error instanceof CsvError) return { records, open: true };
    throw error;
  }
}

/** The mark that parts the cells: whichever of comma, semicolon and tab stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = (text.trimStart().split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => head.split(mark).length - 1;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** What stands after the first so many lines. */
function afterLine(text: string, lines: number): string {
  let at = 0;
  for (let i = 0; i < lines; i++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return '';
  }
  return text.slice(at);
}
