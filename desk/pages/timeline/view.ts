import type { Span } from '../../pieces/time/span.js';
import type { Chance } from './chance.js';
import type { Columns } from './columns.js';
import { GUTTER, type Layout } from './layout.js';

/** A stretch without contact, shaded. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Its length in words, the longest first: the first is written that finds room. */
  readonly says: readonly string[];
  /** The contact before it. */
  readonly after: string;
}

/** All that a picture of the timeline is drawn from. */
export interface View {
  readonly columns: Columns;
  readonly layout: Layout;
  readonly bands: readonly Band[];
  /** The forecast of the dossier's question; null where it has none. */
  readonly chance: Chance | null;
  readonly span: Span;
  readonly width: number;
  /** Marks that became known after this day are not drawn. */
  readonly knownBy: number;
  /** Places of the mark that has the focus or the pointer, and of the one whose words are shown; −1 for none. */
  readonly pointed: number;
  readonly selected: number;
}

/** Pixels of a day. */
export const scaleOf = ({ span, width }: Pick<View, 'span' | 'width'>): number =>
  (width - GUTTER) / (span.to - span.from);

/** Where a moment stands. */
export const xOf = (view: Pick<View, 'span' | 'width'>, at: number): number =>
  GUTTER + (at - view.span.from) * scaleOf(view);

/** The moment at a place. */
export const momentAt = (view: Pick<View, 'span' | 'width'>, x: number): number =>
  view.span.from + (x - GUTTER) / scaleOf(view);
