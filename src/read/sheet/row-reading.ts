import { createHash } from 'node:crypto';
import type { Day } from '../../record/date.js';
import { Item, type ItemKind, type Reading } from '../../record/reading.js';
import { isDay } from '../calendar.js';
import { factOf, sourcesIn } from './identity.js';
import { KINDS, kindOf } from './kind-words.js';
import { isColumn, isColumnOf, LAYOUT, SHARED_COLUMNS } from './layout.js';
import { flagIn, slotsOf } from './row-slots.js';
import { type NamedCell, passagesOf, rowText } from './row-text.js';

/** A person wrote the row and stands by it. */
const CHECKED = 1;
/** The row says that it was not checked (`verified` no): below one half, so that review offers it. */
const UNCHECKED = 0.4;

/** Where a row stands, and what holds for all rows of its table. */
export interface RowPlace {
  /** The row's own address: `facts.csv#row=12`. */
  readonly source: string;
  /** A name for the row where it has no `id`. */
  readonly name: string;
  /** The table's name, and the row's own in it. */
  readonly table: string;
  readonly id: string | null;
  readonly mediaType: string;
  /** The kind that the table's name gives, where the row gives none. */
  readonly kind: ItemKind | null;
  /** The day that the caller gives to all rows. */
  readonly published: Day | null;
}

/** A row as a reading of one item, or what is wrong with it; `warnings` do not keep it out. */
export interface RowReading {
  readonly reading: Reading | null;
  readonly problems: readonly string[];
}

/** Reads one row. Its text is its cells, its item what they say, its evidence the cells that say it. */
export function readRow(cells: readonly NamedCell[], place: RowPlace): RowReading {
  const cellOf = (column: string): string => cells.find((cell) => cell.column === column)?.value ?? '';
  const word = cellOf('kind');
  const kind = word ? kindOf(word) : place.kind;
  if (!kind) return { reading: null, problems: [kindMissing(word)] };
  const { slots, problems = [] } = slotsOf(kind, cellOf);
  const wrong = [...problems, ...sharedProblems(cellOf)];
  if (!slots || wrong.length > 0) return { reading: null, problems: wrong };
  const written = [{ column: 'kind', value: kind }, ...cells.filter(({ column }) => column !== 'kind')];
  const document = documentOf(written, cellOf, place);
  const item = Item.parse({
    ...slots,
    id: `${document.id}#1`,
    kind,
    evidence: passagesOf(written, new Set([...Object.keys(LAYOUT[kind]), 'summary'])),
    confidence: document.row?.verified === false ? UNCHECKED : CHECKED,
  });
  return { reading: { document, items: [item], notices: [] }, problems: misplaced(kind, cells) };
}

function documentOf(
  cells: readonly NamedCell[],
  cellOf: CellOf,
  { source, name, table, id, mediaType, published }: RowPlace,
): Reading['document'] {
  const text = rowText(cells);
  const day = published ?? (cellOf('published') || null);
  const title = inOneLine(cellOf('title'));
  return {
    id: name,
    title,
    published: day,
    publishedFrom: published ? 'given' : day ? 'metadata' : null,
    source,
    mediaType,
    // A row is names and codes: nothing that a language could be told from.
    language: null,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    row: {
      table,
      id,
      fact: factOf(cellOf('fact'), table, id),
      sources: sourcesIn(cellOf('source')),
      verified: flagIn(cellOf('verified')) !== false,
      says: inOneLine(cellOf('summary')) ?? title,
    },
  };
}

type CellOf = (column: string) => string;
const inOneLine = (cell: string): string | null => cell.replace(/\s+/g, ' ') || null;

const kindMissing = (word: string): string =>
  word
    ? `"kind" is "${word}"; write ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}.`
    : `no kind is given; fill the column "kind", or name the file or sheet after it, such as encounters.csv.`;

/** What is wrong with the columns that all kinds share. */
function sharedProblems(cellOf: CellOf): string[] {
  const problems: string[] = [];
  const published = cellOf('published');
  if (published && !isDay(published))
    problems.push(`"published" is "${published}"; write a day as YYYY-MM-DD.`);
  const verified = cellOf('verified');
  if (verified && flagIn(verified) === null) problems.push(`"verified" is "${verified}"; write yes or no.`);
  const fact = cellOf('fact');
  if (fact && factOf(fact, '', null) === null)
    problems.push(
      `"fact" is "${fact}"; write the table and the row whose fact it is, such as talks/round-1.`,
    );
  return problems;
}

/** Cells under columns of other kinds. */
const misplaced = (kind: ItemKind, cells: readonly NamedCell[]): string[] =>
  cells
    .map(({ column }) => column)
    .filter((column) => !SHARED_COLUMNS.includes(column) && isColumn(column) && !isColumnOf(kind, column))
    .map((column) => `"${column}" is no column of ${kind}; it is kept as text and not understood.`);
