import type { Seen } from './draw-row.js';
import type { Painter } from './painter.js';
import type { Ending } from './promise-course.js';
import { scaleOf, type View, xOf } from './view.js';

/** Pixels: half of an end mark, and the dashes of a promise whose day has passed or that goes on. */
const SIZE = 3;
const TAIL = 14;

type End = (painter: Painter, x: number, y: number) => void;

const dot: End = (painter, x, y) => painter.disc(x, y, SIZE);
const cross: End = (painter, x, y) => {
  painter.moveTo(x - SIZE, y - SIZE);
  painter.lineTo(x + SIZE, y + SIZE);
  painter.moveTo(x - SIZE, y + SIZE);
  painter.lineTo(x + SIZE, y - SIZE);
};
const bar: End = (painter, x, y) => {
  painter.moveTo(x, y - SIZE);
  painter.lineTo(x, y + SIZE);
};
const tail: End = (painter, x, y) => {
  painter.moveTo(x + SIZE, y);
  painter.lineTo(x + SIZE + TAIL, y);
};

/** How each ending is drawn: kept is a dot, broken a cross, given up a bar; overdue is a ring with dashes, what goes on has dashes alone. */
const ENDS: readonly (readonly [Ending, Parameters<Painter['begin']>[0], End])[] = [
  ['kept', { fill: 'ink', stroke: 'ground' }, dot],
  ['broken', { stroke: 'ink', width: 1.5 }, cross],
  ['lapsed', { stroke: 'soft', width: 1.5 }, bar],
  ['overdue', { stroke: 'ink', width: 1.25, isDashed: true }, tail],
  ['overdue', { fill: 'ground', stroke: 'ink', width: 1.25 }, dot],
  ['open', { stroke: 'soft', isDashed: true }, tail],
];

/** Promises as lines, from the day on which each was made to that of its end. */
export function drawPromises(painter: Painter, view: View, seen: Seen): void {
  painter.begin({ stroke: 'soft', width: 1.25 });
  const scale = scaleOf(view);
  eachCourse(view, seen, null, (from, to) => {
    if ((to - from) * scale < 1) return;
    painter.moveTo(xOf(view, from), seen.y);
    painter.lineTo(xOf(view, to), seen.y);
  });
  painter.end();
  painter.begin({ stroke: 'soft', width: 1.5 });
  eachCourse(view, seen, null, (from) => bar(painter, xOf(view, from), seen.y));
  painter.end();
  for (const [ending, ink, add] of ENDS) {
    painter.begin(ink);
    eachCourse(view, seen, ending, (_, to) => add(painter, xOf(view, to), seen.y));
    painter.end();
  }
}

function eachCourse(
  { columns, knownBy }: View,
  { begin, end }: Seen,
  ending: Ending | null,
  draw: (from: number, to: number) => void,
): void {
  for (let place = begin; place < end; place++) {
    const course = columns.courses[place];
    if (!course || (columns.known[place] ?? 0) > knownBy) continue;
    if (ending === null || course.ending === ending) draw(course.from + 0.5, course.to + 0.5);
  }
}
