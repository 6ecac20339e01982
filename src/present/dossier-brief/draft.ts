import type { BothNumbers, BriefSection } from './view.js';

/** A line of the brief before its documents are numbered. */
export interface DraftRow {
  readonly label: string;
  readonly says: string;
  readonly numbers?: BothNumbers;
  readonly entries: readonly string[];
  /** Ids of the documents that it rests on, the weightiest first. */
  readonly cites: readonly string[];
}

/** A part of the brief with all its lines, the weightiest first. */
export interface Draft extends Pick<BriefSection, 'id' | 'title' | 'note' | 'verb'> {
  readonly rows: readonly DraftRow[];
  /** Said where there are no lines. */
  readonly missing: string;
  /** In which order lines are told that were chosen by weight; as they stand unless said. */
  readonly inOrder?: (a: DraftRow, b: DraftRow) => number;
}

/** A line that names no entry and cites no document. */
export const plainRow = (label: string, says: string): DraftRow => ({ label, says, entries: [], cites: [] });
