import { safe, width, wrap } from '../width.js';
import type { TreeRow } from './tree-rows.js';
import type { ParsedWord } from './view.js';

/** Columns right of the tree; where the terminal is too narrow for all, the last are left out first. */
const FIELDS = ['relation', 'upos', 'xpos', 'lemma'] as const;
export type Field = (typeof FIELDS)[number];

/** Blanks between two columns. */
export const GAP = 2;
/** So much room, that of an interval of days, is kept for labels before a column is left out; longer labels take several lines. */
const LABEL = 26;
/** Fewer columns than this show no word. */
const WORD = 6;

/** How wide the tree is, which fields stand beside it and how wide, how many lanes marks take, and what is left for their labels. */
export interface TableColumns {
  readonly tree: number;
  readonly fields: readonly { readonly field: Field; readonly columns: number }[];
  readonly lanes: number;
  readonly label: number;
}

/** Columns of the widest of some texts. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, width(text)), 0);

/** Shares the columns of a terminal, 20 or more, among the parts of a table. */
export function tableColumns(
  words: readonly ParsedWord[],
  rows: readonly TreeRow[],
  marks: { readonly labels: readonly string[]; readonly lanes: number },
  columns: number,
): TableColumns {
  const taken = marks.lanes ? GAP + marks.lanes + 1 : 0;
  const room = columns - taken - Math.min(LABEL, widest(marks.labels));
  const natural = widest(rows.map(({ stem }, i) => stem + safe(words[i]?.form ?? '')));
  let fields = FIELDS.map((field) => ({ field, columns: widest(words.map((word) => safe(word[field]))) }));
  const beside = (): number => fields.reduce((sum, field) => sum + GAP + field.columns, 0);
  while (fields.length && natural + beside() > room) fields = fields.slice(0, -1);
  const tree = Math.min(natural, Math.max(WORD, room));
  return { tree, fields, lanes: marks.lanes, label: Math.max(2, columns - taken - tree - beside()) };
}

/** The blanks that a text lacks of so many columns. */
export const filling = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - width(text)));

/** A text on one line of so many columns at most, an ellipsis where its end is lost. */
export const cut = (text: string, columns: number): string =>
  width(text) <= columns ? text : `${wrap(text, columns - 1)[0] ?? ''}…`;
