import type { Ink, inkFor } from '../ink.js';
import { safe, width, wrap } from '../width.js';
import { lanesFor } from './lanes.js';
import { cut, type Field, filling, GAP, type TableColumns, tableColumns } from './table-columns.js';
import { type TreeRow, treeRows } from './tree-rows.js';
import type { ParsedSentence, ParsedWord } from './view.js';
import { type Mark, type MarkKind, marksOf } from './wording.js';

/** A row of the table: a word, what stands left of it, and the marks that cover it, each in its lane. */
interface Row {
  readonly index: number;
  readonly word: ParsedWord;
  readonly tree: TreeRow;
  readonly marks: readonly (Mark & { readonly lane: number })[];
}

/** How the table is shared out, and what writes it. */
interface Table {
  readonly columns: TableColumns;
  readonly paint: ReturnType<typeof inkFor>;
}

const FIELD_INK: Record<Field, Ink[]> = { relation: ['accent'], upos: [], xpos: ['faint'], lemma: ['faint'] };
const MARK_INK: Record<MarkKind, Ink> = {
  name: 'symbol',
  time: 'substance',
  place: 'accent',
  quotation: 'faint',
};

/** The words of a sentence, one a row: the tree, the fields of each word, and the marks with a bracket over the words that they cover. */
export function wordTable(sentence: ParsedSentence, room: number, paint: Table['paint']): string[] {
  const trees = treeRows(sentence.words);
  const marks = marksOf(sentence);
  const lanes = lanesFor(marks.map(({ from, to }) => ({ start: from, end: to })));
  const laid = marks.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 }));
  const shown = {
    labels: marks.map(({ label }) => label),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
  };
  const table = { columns: tableColumns(sentence.words, trees, shown, room), paint };
  return sentence.words.flatMap((word, index) => {
    const tree = trees[index] ?? { stem: '', below: '' };
    const covering = laid.filter(({ from, to }) => from <= index && index < to);
    return linesOf({ index, word, tree, marks: covering }, table);
  });
}

/** A row in as many lines as its labels take. */
function linesOf(row: Row, { columns, paint }: Table): string[] {
  const opening = row.marks.filter(({ from }) => from === row.index);
  const label = safe(opening.map((mark) => mark.label).join(' · '));
  const inks = opening.slice(0, 1).map(({ kind }) => MARK_INK[kind]);
  return wrap(label, columns.label).map((part, i) => {
    const cells = i === 0 ? wordCells(row, { columns, paint }) : blankCells(row, { columns, paint });
    const brackets = columns.lanes ? `${' '.repeat(GAP)}${signs(row, i === 0, { columns, paint })} ` : '';
    return (cells + brackets + (part && paint(part, ...inks))).trimEnd();
  });
}

/** The tree and the fields at a word. The form takes the colour of its innermost mark. */
function wordCells({ word, tree: { stem }, marks }: Row, { columns, paint }: Table): string {
  const form = cut(safe(word.form), columns.tree - Math.min(GAP, stem.length));
  const left = columns.tree - width(form);
  const branch = stem.length <= left ? stem : `${stem.slice(0, left - 1)}…`;
  const kind = marks.findLast((mark) => mark.kind !== 'quotation')?.kind;
  const inks: Ink[] = [...(word.head === null ? (['bold'] as const) : []), ...(kind ? [MARK_INK[kind]] : [])];
  const cells = [
    paint(branch, 'faint') + paint(form, ...inks) + ' '.repeat(left - branch.length),
    ...columns.fields.map(({ field, columns: wide }) => {
      const text = safe(word[field]);
      return paint(text, ...FIELD_INK[field]) + filling(text, wide);
    }),
  ];
  return cells.join(' '.repeat(GAP));
}

/** What stands left of the further lines of a row: the tree goes on. */
function blankCells({ tree: { below } }: Row, { columns, paint }: Table): string {
  const line = below.length <= columns.tree ? below : `${below.slice(0, columns.tree - 1)}…`;
  const beside = columns.fields.reduce((sum, field) => sum + GAP + field.columns, 0);
  return paint(line, 'faint') + ' '.repeat(columns.tree - line.length + beside);
}

/** The signs of the marks at one line of a row, one column for each lane. */
function signs({ index, marks }: Row, isFirst: boolean, { columns, paint }: Table): string {
  const line: string[] = new Array(columns.lanes).fill(' ');
  for (const mark of marks) line[mark.lane] = paint(sign(mark, index, isFirst), MARK_INK[mark.kind]);
  return line.join('');
}

function sign({ from, to }: Mark, index: number, isFirst: boolean): string {
  const isLast = index === to - 1;
  if (!isFirst) return isLast ? ' ' : '│';
  if (index === from) return isLast ? '╶' : '╭';
  return isLast ? '╰' : '│';
}
