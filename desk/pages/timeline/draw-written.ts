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

/** More marks than this, the weightiest, do not ask for words: farther down the list there is no room any more. */
const ASKING = 80;

interface Label {
  readonly words: string;
  readonly width: number;
}

const labels = new WeakMap<Columns, Map<number, Label[]>>();

/** The label of a mark in one of its lengths, made when it is first wanted. */
function labelOf(painter: Painter, columns: Columns, place: number, length: number): Label {
  const known = labels.get(columns) ?? new Map<number, Label[]>();
  labels.set(columns, known);
  const made = known.get(place) ?? [];
  known.set(place, made);
  const found = made[length];
  if (found) return found;
  const words = clip(tellingPart(columns.marks[place]?.title ?? ''), LONGEST[length] ?? 0);
  const label = { words, width: painter.measure(words, SIZE) };
  made[length] = label;
  return label;
}

/** Of what is told in the words of a document, these words: "Envoy: as reported “No talks”" is "“No talks”". */
const tellingPart = (title: string): string => /: as reported[^“]*(“.*)$/.exec(title)?.[1] ?? title;

const SHORTEST = LONGEST.length - 1;

/** The longest label that fits. */
function fitting(painter: Painter, columns: Columns, place: number, room: number): string {
  const length = LONGEST.findIndex((_, one) => labelOf(painter, columns, place, one).width <= room);
  return labelOf(painter, columns, place, length === -1 ? SHORTEST : length).words;
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
  for (const { place, x, line, room } of written)
    painter.write(fitting(painter, columns, place, room), x, first - line * WRITTEN, {
      colour: 'ink',
      size: SIZE,
    });
}

/** Marks that are seen, the weightiest first. */
function* wishes(painter: Painter, view: View, { begin, end }: LaneAt): Generator<Wish> {
  const { columns, span, knownBy } = view;
  for (let index = begin, asked = 0; index < end && asked < ASKING; index++) {
    const place = columns.byWeight[index] ?? 0;
    const at = columns.at[place] ?? 0;
    if (at < span.from || at > span.to || (columns.known[place] ?? 0) > knownBy) continue;
    asked += 1;
    yield { place, x: xOf(view, at), width: labelOf(painter, columns, place, SHORTEST).width };
  }
}
