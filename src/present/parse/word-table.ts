import type { Ink, inkFor } from '../ink.js';
import { safe, width, wrap } from '../width.js';
import { lanesFor } from './lanes.js';
import { cut, type Field, filling, GAP, type TableColumns, tableColumns } from './table-columns.js';
import { type TreeRow, treeRows } from './tree-rows.js';
import type { ParsedSentence, ParsedWord } from './view.js';
import { type Mark, type MarkKind, marksOf } from './wording.js';

type Paint = ReturnType<typeof inkFor>;
type LaidMark = Mark & { readonly lane: number };

const FIELD_INK: Record<Field, Ink[]> = { relation: ['accent'], upos: [], xpos: ['faint'], lemma: ['faint'] };
const MARK_INK: Record<MarkKind, Ink> = {
  name: 'symbol',
  time: 'substance',
  place: 'accent',
  quotation: 'faint',
};

/** The words of a sentence, one a row: the tree, the fields of each word, and the marks with a bracket over the words that they cover. */
export function wordTable(sentence: ParsedSentence, columns: number, paint: Paint): string[] {
  const rows = treeRows(sentence.words);
  const found = marksOf(sentence);
  const lanes = lanesFor(found.map(({ from, to }) => ({ start: from, end: to })));
  const marks = found.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 }));
  const shape = tableColumns(
    sentence.words,
    rows,
    {
      labels: found.map(({ label }) => label),
      lanes: lanes.reduce((most, lane) => Math.max(most, lane + 1), 0),
    },
    columns,
  );
  return sentence.words.flatMap((word, row) =>
    wordLines(word, rows[row] ?? { stem: '', below: '' }, marksAt(marks, row), row, shape, paint),
  );
}

const marksAt = (marks: readonly LaidMark[], row: number): LaidMark[] =>
  marks.filter(({ from, to }) => from <= row && row < to);

/** A row in as many lines as its labels take. */
function wordLines(
  word: ParsedWord,
  tree: TreeRow,
  marks: readonly LaidMark[],
  row: number,
  shape: TableColumns,
  paint: Paint,
): string[] {
  const opening = marks.filter(({ from }) => from === row);
  const label = safe(opening.map((mark) => mark.label).join(' · '));
  const inks = opening.length ? [MARK_INK[opening[0]?.kind ?? 'name']] : [];
  return wrap(label, shape.label).map((part, i) => {
    const cells = i === 0 ? wordCells(word, tree, marks, shape, paint) : blankCells(tree, shape, paint);
    const signs = shape.lanes ? `${' '.repeat(GAP)}${bracket(marks, row, i === 0, shape.lanes, paint)} ` : '';
    return (cells + signs + paint(part, ...(part ? inks : []))).trimEnd();
  });
}

/** The tree and the fields at a word. The form takes the colour of its innermost mark. */
function wordCells(
  word: ParsedWord,
  { stem }: TreeRow,
  marks: readonly LaidMark[],
  shape: TableColumns,
  paint: Paint,
): string {
  const form = cut(safe(word.form), shape.tree - Math.min(GAP, stem.length));
  const left = shape.tree - width(form);
  const branch = stem.length <= left ? stem : `${stem.slice(0, left - 1)}…`;
  const kind = marks.findLast((mark) => mark.kind !== 'quotation')?.kind;
  const inks: Ink[] = [...(word.head === null ? (['bold'] as const) : []), ...(kind ? [MARK_INK[kind]] : [])];
  const cells = [
    paint(branch, 'faint') + paint(form, ...inks) + ' '.repeat(left - branch.length),
    ...shape.fields.map(({ field, columns }) => {
      const text = safe(word[field]);
      return paint(text, ...FIELD_INK[field]) + filling(text, columns);
    }),
  ];
  return cells.join(' '.repeat(GAP));
}

/** What stands left of the further lines of a row: the tree goes on. */
function blankCells({ below }: TreeRow, { tree, fields }: TableColumns, paint: Paint): string {
  const line = below.length <= tree ? below : `${below.slice(0, tree - 1)}…`;
  const beside = fields.reduce((sum, { columns }) => sum + GAP + columns, 0);
  return paint(line, 'faint') + ' '.repeat(tree - line.length + beside);
}

/** The signs of the marks at one line of a row, one column for each lane. */
function bracket(
  marks: readonly LaidMark[],
  row: number,
  isFirst: boolean,
  lanes: number,
  paint: Paint,
): string {
  const line: string[] = new Array(lanes).fill(' ');
  for (const mark of marks) line[mark.lane] = paint(sign(mark, row, isFirst), MARK_INK[mark.kind]);
  return line.join('');
}

function sign({ from, to }: Mark, row: number, isFirst: boolean): string {
  const isLast = row === to - 1;
  if (!isFirst) return isLast ? ' ' : '│';
  if (row === from) return isLast ? '╶' : '╭';
  return isLast ? '╰' : '│';
}
