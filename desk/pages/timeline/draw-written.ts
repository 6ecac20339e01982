import { clip } from '../../../src/present/clip.js';
import type { Columns } from './columns.js';
import { GUTTER, type LaneAt, rowOfMark, WRITTEN } from './layout.js';
import type { Painter } from './painter.js';
import { type View, xOf } from './view.js';
import { type Wish, writtenPlaces } from './written.js';

const SIZE = 12;
/** Longest label, in characters: the sentence of a mark says the rest. */
const LONGEST = 34;
/** Pixels that a label and its air take on average: more wishes than find room in a line are not looked at. */
const USUAL = 110;

const labels = new WeakMap<Columns, Map<number, { readonly words: string; readonly width: number }>>();

/** The label of a mark and its width, made when it is first wanted. */
function labelOf(painter: Painter, columns: Columns, place: number) {
  const known = labels.get(columns) ?? new Map();
  labels.set(columns, known);
  const found = known.get(place);
  if (found) return found;
  const words = clip(columns.marks[place]?.title ?? '', LONGEST);
  const made = { words, width: painter.measure(words, SIZE) };
  known.set(place, made);
  return made;
}

/** What is written at the weightiest marks of a lane, with a thin line down to each. */
export function drawWritten(painter: Painter, view: View, lane: LaneAt): void {
  const { columns, width, layout } = view;
  const first = lane.top + lane.lane.written * WRITTEN;
  const most = Math.ceil(((width - GUTTER) / USUAL) * lane.lane.written);
  const written = writtenPlaces(wishes(painter, view, lane), lane.lane.written, {
    left: GUTTER,
    right: width,
    most,
  });
  painter.begin({ stroke: 'soft', alpha: 0.6 });
  for (const { place, line } of written) {
    const row = rowOfMark(layout, place);
    const x = Math.round(xOf(view, columns.at[place] ?? 0)) + 0.5;
    painter.moveTo(x, first - line * WRITTEN - 8);
    painter.lineTo(x, (row?.y ?? first) - (columns.size[place] ?? 0) - 1);
  }
  painter.end();
  for (const { place, x, line } of written)
    painter.write(labelOf(painter, columns, place).words, x, first - line * WRITTEN, {
      colour: 'ink',
      size: SIZE,
    });
}

/** Marks that are seen, the weightiest first. */
function* wishes(painter: Painter, view: View, { begin, end }: LaneAt): Generator<Wish> {
  const { columns, span, knownBy } = view;
  for (const place of columns.byWeight) {
    if (place < begin || place >= end) continue;
    const at = columns.at[place] ?? 0;
    if (at < span.from || at > span.to || (columns.known[place] ?? 0) > knownBy) continue;
    yield { place, x: xOf(view, at), width: labelOf(painter, columns, place).width };
  }
}
