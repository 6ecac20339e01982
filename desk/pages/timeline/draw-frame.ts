import { ticksOf } from '../../pieces/time/ticks.js';
import { AXIS, FOOT, GUTTER, PAUSES } from './layout.js';
import type { Painter } from './painter.js';
import { type Band, type View, xOf } from './view.js';

const SMALL = 12;
const NAME = 13;
/** Pixels from a line to what is written on it. */
const AIR = 4;

/** What lies behind the marks: pauses as shaded bands, lines of the axis, hairlines between lanes. */
export function drawGround(painter: Painter, view: View): void {
  const { width, layout } = view;
  painter.begin({ fill: 'ground' });
  painter.rect(0, 0, width, layout.height);
  painter.end();
  const foot = layout.height - FOOT;
  painter.clip(GUTTER, 0, width - GUTTER, layout.height);
  painter.begin({ fill: 'shade' });
  for (const band of view.bands) shade(painter, view, band, foot);
  painter.end();
  painter.begin({ stroke: 'line', alpha: 0.6 });
  for (const { at } of ticksOf(view.span, width - GUTTER).fine) upright(painter, xOf(view, at), AXIS, foot);
  painter.end();
  for (const band of view.bands) sayLength(painter, view, band);
  painter.unclip();
  painter.begin({ stroke: 'line' });
  for (const { top } of layout.lanes) level(painter, 0, width, top);
  if (layout.chance) level(painter, 0, width, layout.chance.top);
  level(painter, 0, width, foot);
  painter.end();
}

/** Lines lie on whole pixels, where they are sharp. */
const sharp = (at: number): number => Math.round(at) + 0.5;

function upright(painter: Painter, x: number, top: number, bottom: number): void {
  painter.moveTo(sharp(x), top);
  painter.lineTo(sharp(x), bottom);
}

function level(painter: Painter, left: number, right: number, y: number): void {
  painter.moveTo(left, sharp(y));
  painter.lineTo(right, sharp(y));
}

/** Where a band is seen: its left and its right edge within the picture. */
function seen(view: View, { from, to }: Band): readonly [number, number] {
  return [Math.max(GUTTER, xOf(view, from)), Math.min(view.width, xOf(view, to))];
}

function shade(painter: Painter, view: View, band: Band, foot: number): void {
  const [left, right] = seen(view, band);
  if (right > left) painter.rect(left, AXIS, right - left, foot - AXIS);
}

function sayLength(painter: Painter, view: View, band: Band): void {
  const [left, right] = seen(view, band);
  const words = band.says.find((one) => painter.measure(one, SMALL) + 2 * AIR <= right - left);
  const y = AXIS + PAUSES - AIR - 1;
  if (words) painter.write(words, (left + right) / 2, y, { colour: 'soft', size: SMALL, align: 'middle' });
}

/** The axis above and below, and the names of lanes and rows. */
export function drawNames(painter: Painter, view: View): void {
  const { width, layout } = view;
  const { fine, coarse } = ticksOf(view.span, width - GUTTER);
  painter.clip(GUTTER, 0, width - GUTTER, layout.height);
  for (const { at, label } of fine) {
    if (xOf(view, at) < GUTTER - 1) continue;
    painter.write(label, xOf(view, at) + AIR, AXIS - AIR - 2, { colour: 'soft', size: SMALL });
    painter.write(label, xOf(view, at) + AIR, layout.height - AIR - 3, { colour: 'soft', size: SMALL });
  }
  coarse.forEach(({ at, label }, index) => {
    const next = coarse[index + 1];
    const room = (next ? xOf(view, next.at) : width) - Math.max(GUTTER, xOf(view, at));
    if (painter.measure(label, SMALL, true) + 2 * AIR < room)
      painter.write(label, Math.max(GUTTER, xOf(view, at)) + AIR, 15, {
        colour: 'ink',
        size: SMALL,
        isBold: true,
      });
  });
  painter.unclip();
  if (view.bands.length > 0) sayRow(painter, 'no contact', AXIS + PAUSES - AIR - 1);
  for (const { lane, top, rows } of layout.lanes) {
    painter.write(lane.name, 0, top + 18, { colour: 'ink', size: NAME, isBold: true });
    for (const { name, y } of rows) sayRow(painter, name, y + 4);
  }
}

const sayRow = (painter: Painter, words: string, y: number): void =>
  painter.write(words, GUTTER - 8, y, { colour: 'soft', size: SMALL, align: 'right' });
