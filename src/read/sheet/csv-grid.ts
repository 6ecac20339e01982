import { decode } from '../decode.js';
import type { RawDocument } from '../format.js';
import { harmless } from '../harmless.js';
import type { Grid, GridLine, SheetProblem } from './grid.js';

/** A first line with which Excel says how cells are parted. */
const SEPARATOR_LINE = /^sep=([,;\t|])(?:\n|$)/i;
/** Lines that cannot be taken apart are looked behind this often, for each look may go to the file's end. */
const MOST_RESTARTS = 10;

/** The longest row that is taken apart, in characters: a fact and its notes need a few thousand. */
const LONGEST_ROW = 100_000;

/** Records of a text, each with the number of the line on which it ends, counted in that text. */
interface Part {
  readonly records: readonly { readonly cells: readonly string[]; readonly end: number }[];
  /** Why the text could not be taken apart beyond them; null where all of it was. */
  readonly broken: string | null;
}

/**
 * The table of a CSV file (RFC 4180), parted by commas, semicolons or tabs, in any encoding that texts may have. A line that
 * cannot be taken apart is told, the others come in. Throws `Failure` `binary` or `unsupported` where it is no text.
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
    const { records, broken } = await parsed(rest, delimiter);
    const before = line;
    for (const { cells, end } of records) {
      if (cells.some((cell) => cell !== '')) lines.push({ row, line, cells });
      row += 1;
      line = before + end;
    }
    if (broken === null) break;
    problems.push({ line, message: broken });
    if (problems.length === MOST_RESTARTS) {
      problems.push({ line, message: 'too many lines cannot be taken apart; the rest is not read.' });
      break;
    }
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
    parse(text, {
      delimiter,
      ltrim: true,
      max_record_size: LONGEST_ROW,
      on_record: take,
      relax_column_count: true,
      relax_quotes: true,
    });
    return { records, broken: null };
  } catch (error) {
    if (error instanceof CsvError) return { records, broken: sentenceOf(error.code) };
    throw error;
  }
}

const sentenceOf = (code: string): string =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? `the row is longer than ${LONGEST_ROW} characters; shorten it, or close its quotation mark.`
    : 'a quotation mark is opened and never closed; close it or double it.';

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
