import type { SpanKept } from '../../pieces/time/span-kept.js';
import { useSpan } from '../../pieces/time/use-span.js';
import { GUTTER, rowOfMark } from './layout.js';
import { type View, xOf } from './view.js';

interface Props {
  readonly view: View;
  readonly place: number;
  readonly title: string;
  /** What follows the title in the sentence of the mark. */
  readonly says: string;
  readonly kept: SpanKept;
}

/** Pixels that it may take, and how far below a mark it stands. */
const WIDTH = 288;
const BELOW = 16;

/** What a mark is, beside it. */
export function Tip({ view, place, title, says, kept }: Props) {
  const span = useSpan(kept);
  const row = rowOfMark(view.layout, place);
  if (!row) return null;
  const x = xOf({ span, width: view.width }, view.columns.at[place] ?? 0);
  const left = Math.max(GUTTER, Math.min(x - WIDTH / 4, view.width - WIDTH));
  return (
    <p className="timeline-tip" style={{ left, top: row.y + BELOW, maxWidth: WIDTH }} aria-hidden="true">
      <strong>{title}</strong>
      {says}
    </p>
  );
}
