import { chanceWithin, interval } from '../../pieces/chance/words.js';
import { type Chance, topOf } from './chance.js';
import { GUTTER, WRITTEN } from './layout.js';
import type { Painter } from './painter.js';
import { type View, xOf } from './view.js';

const SIZE = 12;
/** Pixels of air below the line and beside what is written. */
const AIR = 8;

/** The forecast as a line with its band, never solid, as nothing is that has not happened. */
export function drawChance(painter: Painter, view: View): void {
  const { chance, layout } = view;
  if (!chance || !layout.chance) return;
  const { top, bottom } = layout.chance;
  const first = top + WRITTEN + AIR;
  const y = (share: number) => bottom - AIR - (share / topOf(chance)) * (bottom - AIR - first);
  painter.begin({ fill: 'accent', alpha: 0.1 });
  line(painter, view, chance, ({ high }) => y(high));
  for (const { at, low } of chance.points.toReversed()) painter.lineTo(xOf(view, at), y(low));
  painter.end();
  painter.begin({ stroke: 'accent', isDashed: true, alpha: 0.7 });
  line(painter, view, chance, ({ high }) => y(high));
  line(painter, view, chance, ({ low }) => y(low));
  painter.end();
  painter.begin({ stroke: 'accent', width: 1.75 });
  line(painter, view, chance, ({ probability }) => y(probability));
  painter.end();
  sayLast(painter, view, chance, y);
  painter.write(chance.says, GUTTER + AIR, top + WRITTEN + 3, { colour: 'soft', size: SIZE });
}

function line(
  painter: Painter,
  view: View,
  { points }: Chance,
  y: (point: Chance['points'][number]) => number,
): void {
  points.forEach((point, index) => {
    if (index === 0) painter.moveTo(xOf(view, point.at), y(point));
    else painter.lineTo(xOf(view, point.at), y(point));
  });
}

/** The newest chance with its doubt, before the end of the line. */
function sayLast(painter: Painter, view: View, { points }: Chance, y: (share: number) => number): void {
  const last = points.at(-1);
  const [begin] = points;
  if (!last || !begin) return;
  const words = chanceWithin(last.probability, [last.low, last.high]);
  const x = Math.min(xOf(view, begin.at), view.width) - AIR;
  painter.write(words, x, y(begin.probability) + 4, {
    colour: 'accent',
    size: SIZE,
    isBold: true,
    align: 'right',
  });
}

/** The name of the lane and the ends of its scale. */
export function nameChance(painter: Painter, { chance, layout }: View): void {
  if (!chance || !layout.chance) return;
  const { top, bottom } = layout.chance;
  painter.write('Forecast', 0, top + 18, { colour: 'ink', size: 13, isBold: true });
  painter.write(interval([0, topOf(chance)]), GUTTER - AIR, bottom - AIR, {
    colour: 'soft',
    size: SIZE,
    align: 'right',
  });
}
