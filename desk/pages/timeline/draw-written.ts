import { clip } from '../../../src/present/clip.js';
import type { Columns } from './columns.js';
import { GUTTER, type LaneAt, rowOfMark, WRITTEN } from './layout.js';
import type { Painter } from './painter.js';
import { type View, xOf } from './view.js';
import { type Wish, writtenPlaces } from './written.js';

const SIZE = 12;
/** Longest labels, in characters: where there is room, and where there is little. The sentence of a mark says the rest. */
const LONGEST = [72, 52, 34] as const;
/** Pixels that a label and its air take on average: more wishes than find room in a line are not looked at. */
const USUAL = 110;

/** The words of a label, the longest first, and how wide they are. */
type Label = readonly { readonly words: string; readonly width: number }[];

const labels = new WeakMap<Columns, Map<number, Label>>();

/** The label of a mark, made when it is first wanted. */
function labelOf(painter: Painter, columns: Columns, place: number): Label {
  const known = labels.get(columns) ?? new Map<number, Label>();
  labels.set(columns, known);
  const found = known.get(place);
  if (found) return found;
  const title = columns.marks[place]?.title ?? '';
  const made = LONGEST.map((longest) => {
    const words = clip(title, longest);
    return { words, width: painter.measure(words, SIZE) };
  });
  known.set(place, made);
  return made;
}

const shortest = (label: Label): number => label.at(-1)?.width ?? 0;

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
  for (const { place, x, line, room } of written) {
    const label = labelOf(painter, columns, place);
    const words = (label.find(({ width: wide }) => wide <= room) ?? label.at(-1))?.words ?? '';
    painter.write(words, x, first - line * WRITTEN, { colour: 'ink', size: SIZE });
  }
}

/** Marks that are seen, the weightiest first. */
function* wishes(painter: Painter, view: View, { begin, end }: LaneAt): Generator<Wish> {
  const { columns, span, knownBy } = view;
  for (const place of columns.byWeight) {
    if (place < begin || place >= end) continue;
    const at = columns.at[place] ?? 0;
    if (at < span.from || at > span.to || (columns.known[place] ?? 0) > knownBy) continue;
    yield { place, x: xOf(view, at), width: shortest(labelOf(painter, columns, place)) };
  }
}
