import type { Draft, DraftRow } from './draft.js';
import { renderDossierTerminal } from './terminal.js';
import type { DossierBrief } from './view.js';

/** Pages of so many lines, or everything. */
export type Length = { readonly pages: number } | 'full';

/** Lines of a printed page of 80 columns. */
export const PAGE_LINES = 55;
/** Columns in which lines are counted, whatever a terminal has: the same pages hold the same words everywhere. */
const COLUMNS = 80;

/** Lines with which the parts begin on two pages, before what room is left is shared out. */
const OPENING: Readonly<Record<string, number>> = {
  standing: 3,
  meetings: 6,
  promises: 5,
  pauses: 2,
  tempo: 2,
  gaps: 4,
  alignments: 2,
  changes: 3,
  review: 2,
};
const OPENING_PAGES = 2;

/** The lines of a draft that are told, in the order in which they are told. */
export function chosen({ rows, inOrder }: Draft, count: number): readonly DraftRow[] {
  const weightiest = rows.slice(0, count);
  return inOrder ? [...weightiest].sort(inOrder) : weightiest;
}

/** How many lines of each part fit: first those with which each part begins, then in turn one more of each as long as there is room. */
export function rowsThatFit(
  drafts: readonly Draft[],
  length: Length,
  briefWith: (counts: readonly number[]) => DossierBrief,
): readonly number[] {
  if (length === 'full') return drafts.map(({ rows }) => rows.length);
  const room = length.pages * PAGE_LINES;
  const fits = (counts: readonly number[]): boolean => linesOf(briefWith(counts)) <= room;
  const share = Math.min(1, length.pages / OPENING_PAGES);
  let counts = drafts.map(({ id, rows }) => Math.min(rows.length, Math.ceil((OPENING[id] ?? 1) * share)));
  counts = withinRoom(counts, fits);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [i, { rows }] of drafts.entries()) {
      const more = counts.map((count, k) => count + Number(k === i));
      if ((more[i] ?? 0) > rows.length || !fits(more)) continue;
      counts = more;
      grew = true;
    }
  }
  return counts;
}

/** The counts made smaller, the largest first, until they fit or each part has one line. */
function withinRoom(counts: readonly number[], fits: (counts: readonly number[]) => boolean): number[] {
  const smaller = [...counts];
  while (!fits(smaller) && Math.max(...smaller) > 1) {
    const most = smaller.indexOf(Math.max(...smaller));
    smaller[most] = (smaller[most] ?? 1) - 1;
  }
  return smaller;
}

const linesOf = (brief: DossierBrief): number =>
  renderDossierTerminal(brief, { width: COLUMNS, colour: false }).split('\n').length - 1;
