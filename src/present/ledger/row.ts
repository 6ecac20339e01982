import type { Evidence, Report } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import type { Pen } from '../pen.js';
import { beside } from './beside.js';

/** Said wherever something rests on rows alone that nobody has checked: a sign and words, for eyes that see no colours. */
export const NOT_VERIFIED = '? not verified';

/** Whether a report is a row that nobody has checked, neither who wrote it nor a person who accepted it. */
export const isUnverified = ({ document, review }: Pick<Report, 'document' | 'review'>): boolean =>
  document.row?.verified === false && review !== 'accepted';

/** A row's place in one line: "table encounters, row us-2018-06-12-singapore"; empty for other documents. */
export const rowPlace = ({ document: { row } }: Pick<Report, 'document'>): string =>
  row ? `table ${row.table}${row.id === null ? '' : `, row ${row.id}`}` : '';

/** A cell of a row under its column; `isQuoted` where it is evidence. */
interface Cell {
  readonly column: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

/** Where a new cell of a row's text begins (docs/sheets.md). */
const NEXT_CELL = /\n(?=[a-z][a-z0-9_]{0,59}: )/;

/** Columns that the lines around the cells say already. */
const SAID = new Set(['kind', 'id', 'title', 'source', 'published', 'verified']);

/** The cells of a row: all of them where its text is at hand, else those that are evidence. */
function cellsOf(evidence: readonly Evidence[], text: string | undefined): Cell[] {
  const cells: Cell[] = [];
  for (const piece of text === undefined ? evidence : [{ start: 0, quote: text }]) {
    let start = piece.start;
    for (const line of piece.quote.split(NEXT_CELL)) {
      const colon = line.indexOf(': ');
      const at = start;
      const isQuoted = evidence.some((passage) => passage.start <= at && at < passage.end);
      cells.push({ column: line.slice(0, colon), value: line.slice(colon + 2), isQuoted });
      start += line.length + 1;
    }
  }
  return cells.filter(({ column, isQuoted }) => isQuoted || !SAID.has(column));
}

/** The longest cell that is shown, in characters. */
const LONGEST = 600;
/** Columns of the names of columns. */
const NAME = 16;

/**
 * A row as it is opened: its cells under the names of their columns, those that are evidence in quotation marks, and the sources on which it
 * rests. With the row's `text` its other cells are shown as well.
 */
export function rowLines(
  { item, document }: Pick<Report, 'item' | 'document'>,
  pen: Pen,
  { indent, text }: { readonly indent: number; readonly text?: string | undefined },
): string[] {
  const margin = ' '.repeat(indent);
  const inner = pen.narrower(pen.columns - indent - NAME);
  const cells = cellsOf(item.evidence, text).map(({ column, value, isQuoted }) => ({
    label: column.replaceAll('_', ' '),
    says: isQuoted ? quoted(clip(value, LONGEST)) : clip(value, LONGEST),
  }));
  const sources = (document.row?.sources ?? []).map((says) => ({ label: 'source', says }));
  return [...cells, ...sources].flatMap(({ label, says }) =>
    beside(label, NAME, inner.put(says), pen).map((line) => margin + line),
  );
}
