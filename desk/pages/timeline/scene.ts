import { drawChance, nameChance } from './draw-chance.js';
import { drawGround, drawNames } from './draw-frame.js';
import { drawPromises } from './draw-promises.js';
import { drawDays, drawDensity, drawMarks, isCrowded, seenOf } from './draw-row.js';
import { drawWritten } from './draw-written.js';
import { GUTTER, type LaneAt, rowOfMark } from './layout.js';
import type { Painter } from './painter.js';
import { type View, xOf } from './view.js';

/** Pixels between a mark and the ring around it. */
const RING = 4;

/** The whole timeline, on a canvas or as SVG: what is drawn is the same. */
export function drawScene(painter: Painter, view: View): void {
  const { width, layout } = view;
  drawGround(painter, view);
  painter.clip(GUTTER, 0, width - GUTTER, layout.height);
  for (const lane of layout.lanes) drawLane(painter, view, lane);
  drawChance(painter, view);
  ringAround(painter, view, view.selected, 2);
  ringAround(painter, view, view.pointed, 1);
  painter.unclip();
  drawNames(painter, view);
  nameChance(painter, view);
}

function drawLane(painter: Painter, view: View, lane: LaneAt): void {
  const rows = lane.rows.map((row) => seenOf(view, row));
  if (rows.every(({ begin, end }) => begin === end)) sayNothing(painter, lane);
  for (const seen of rows) {
    if (isCrowded(view, seen)) drawDensity(painter, view, seen);
    else if (lane.lane.key === 'promises') drawPromises(painter, view, seen);
    else {
      drawDays(painter, view, seen);
      drawMarks(painter, view, seen);
    }
  }
  if (lane.lane.written > 0) drawWritten(painter, view, lane);
}

/** Where nothing is told, that is said. */
const sayNothing = (painter: Painter, { rows, lane }: LaneAt): void =>
  painter.write(`no report of ${lane.name.toLowerCase()} found`, GUTTER + 8, (rows[0]?.y ?? 0) + 4, {
    colour: 'soft',
    size: 12,
  });

/** A ring around the mark that is looked at. */
function ringAround(painter: Painter, view: View, place: number, width: number): void {
  const row = rowOfMark(view.layout, place);
  if (!row) return;
  const { at, size } = view.columns;
  painter.begin({ stroke: 'accent', width });
  painter.disc(xOf(view, at[place] ?? 0), row.y, (size[place] ?? 0) + RING);
  painter.end();
}
