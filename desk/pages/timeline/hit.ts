import type { RowAt } from './layout.js';
import { momentAt, scaleOf, type View, xOf } from './view.js';
import { endIn, firstIn } from './visible.js';

/** Pixels beside a mark that still count as it. */
const NEAR = 4;

/** The mark at a place of the picture; −1 where there is none. Of several the one that stands nearest. */
export function markAt(view: View, x: number, y: number): number {
  const row = view.layout.rows.find((one) => Math.abs(y - one.y) <= one.height / 2);
  return row ? nearestInRow(view, row, x) : -1;
}

function nearestInRow(view: View, { row }: RowAt, x: number): number {
  const { columns, knownBy } = view;
  const moment = momentAt(view, x);
  const air = 24 / scaleOf(view);
  const end = endIn(columns, row, { from: moment, to: moment }, air);
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let place = firstIn(columns, row, { from: moment, to: moment }, air); place < end; place++) {
    if ((columns.known[place] ?? 0) > knownBy) continue;
    const distance = distanceTo(view, place, x);
    if (distance < nearest) {
      nearest = distance;
      best = place;
    }
  }
  return best;
}

/** Pixels from the mark itself, or a little for its bar; infinite where it is not touched. */
function distanceTo(view: View, place: number, x: number): number {
  const { at, from, to, size } = view.columns;
  const off = Math.abs(xOf(view, at[place] ?? 0) - x);
  if (off <= (size[place] ?? 0) + NEAR) return off;
  const isOnBar = x >= xOf(view, from[place] ?? 0) && x <= xOf(view, to[place] ?? 0);
  return isOnBar ? 1000 + off : Number.POSITIVE_INFINITY;
}
