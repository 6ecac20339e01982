import type { RowAt } from './layout.js';
import type { View } from './view.js';
import { lowerBound } from './visible.js';

export type Step = 'left' | 'right' | 'up' | 'down';

/** The next mark from one on: within its row, or the nearest in time of the row above or below. Where there is none, the mark itself. */
export function stepFrom(view: View, place: number, step: Step): number {
  const { rows } = view.layout;
  const index = rows.findIndex(({ row }) => place >= row.begin && place < row.end);
  const here = rows[index];
  if (!here) return firstToWalk(view);
  if (step === 'left' || step === 'right') return along(view, here, place, step === 'left' ? -1 : 1);
  const way = step === 'up' ? -1 : 1;
  for (let next = index + way; rows[next]; next += way) {
    const found = nearest(view, rows[next], view.columns.at[place] ?? 0);
    if (found !== -1) return found;
  }
  return place;
}

/** Where a walk begins: at the weightiest mark that is seen. */
export function firstToWalk({ columns, span, knownBy }: View): number {
  const { at, known, weight } = columns;
  let best = -1;
  for (let place = 0; place < at.length; place++) {
    const moment = at[place] ?? 0;
    if (moment < span.from || moment > span.to || (known[place] ?? 0) > knownBy) continue;
    if (best === -1 || (weight[place] ?? 0) > (weight[best] ?? 0)) best = place;
  }
  return best;
}

function along({ columns, knownBy }: View, { row }: RowAt, place: number, way: 1 | -1): number {
  for (let next = place + way; next >= row.begin && next < row.end; next += way)
    if ((columns.known[next] ?? 0) <= knownBy) return next;
  return place;
}

function nearest(view: View, at: RowAt | undefined, moment: number): number {
  if (!at) return -1;
  const { columns, knownBy } = view;
  const { begin, end } = at.row;
  const known = (place: number) => (columns.known[place] ?? 0) <= knownBy;
  const after = lowerBound(columns.from, moment, begin, end);
  let right = after;
  while (right < end && !known(right)) right++;
  let left = after - 1;
  while (left >= begin && !known(left)) left--;
  if (right >= end) return left >= begin ? left : -1;
  if (left < begin) return right;
  const off = (place: number) => Math.abs((columns.at[place] ?? 0) - moment);
  return off(left) <= off(right) ? left : right;
}
