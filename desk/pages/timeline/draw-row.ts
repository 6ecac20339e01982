import type { RowOfMarks } from './columns.js';
import { BIN, countInto, isCrowd } from './density.js';
import { GUTTER, type RowAt } from './layout.js';
import { LOOK_NAMES, LOOKS } from './looks.js';
import type { Painter } from './painter.js';
import { type Pass, passesOf } from './shapes.js';
import { scaleOf, type View, xOf } from './view.js';
import { endIn, firstIn } from './visible.js';

/** Pixels beyond the edges in which a mark may stand that still reaches into the picture. */
const AIR = 16;
/** How strongly is painted what no source has verified. */
const UNVERIFIED = 0.45;
const PASSES = LOOK_NAMES.map((look) => passesOf(LOOKS[look]));

/** Part of a row: the marks that may be seen. */
export interface Seen {
  readonly row: RowOfMarks;
  readonly y: number;
  readonly height: number;
  readonly begin: number;
  readonly end: number;
}

/** What of a row may be seen in the span that a view shows. */
export function seenOf(view: View, { row, y, height }: RowAt): Seen {
  const air = AIR / scaleOf(view);
  return {
    row,
    y,
    height,
    begin: firstIn(view.columns, row, view.span, air),
    end: endIn(view.columns, row, view.span, air),
  };
}

/** Whether so many are seen that their number tells more than each of them. */
export const isCrowded = (view: View, { begin, end }: Seen): boolean =>
  isCrowd(end - begin, view.width - GUTTER);

let bins = new Uint32Array(0);

/** How many there are, as bars that grow from the foot of the row. */
export function drawDensity(painter: Painter, view: View, { y, height, begin, end }: Seen): void {
  const count = Math.ceil((view.width - GUTTER) / BIN);
  if (bins.length !== count) bins = new Uint32Array(count);
  const perBin = BIN / scaleOf(view);
  const most = countInto(
    bins,
    view.columns,
    { begin, end, knownBy: view.knownBy },
    { from: view.span.from, perBin },
  );
  painter.begin({ fill: 'soft', alpha: 0.75 });
  for (let bin = 0; bin < count; bin++) {
    const marks = bins[bin] ?? 0;
    if (marks === 0) continue;
    const tall = Math.max(1, (height - 2) * Math.sqrt(marks / most));
    painter.rect(GUTTER + bin * BIN, y + height / 2 - tall, BIN - 1, tall);
  }
  painter.end();
}

/** Bars of marks that took several days, or of which the day is not known. */
export function drawDays(painter: Painter, view: View, seen: Seen): void {
  painter.begin({ fill: 'soft', alpha: 0.55 });
  eachBar(view, seen, 1, (left, right) => painter.rect(left, seen.y - 1.5, right - left, 3));
  painter.end();
  painter.begin({ stroke: 'soft', isDashed: true });
  eachBar(view, seen, 0, (left, right) => {
    painter.moveTo(left, seen.y);
    painter.lineTo(right, seen.y);
  });
  painter.end();
}

/** Bars that are longer than their mark, of days that are sure (1) or not (0). */
function eachBar(
  view: View,
  { begin, end }: Seen,
  isSure: 0 | 1,
  draw: (left: number, right: number) => void,
): void {
  const { columns, knownBy } = view;
  const scale = scaleOf(view);
  for (let place = begin; place < end; place++) {
    if (columns.isSure[place] !== isSure || (columns.known[place] ?? 0) > knownBy) continue;
    const from = columns.from[place] ?? 0;
    const to = columns.to[place] ?? 0;
    if (to - from <= 1 || (to - from) * scale <= 2 * (columns.size[place] ?? 0)) continue;
    draw(Math.max(GUTTER - AIR, xOf(view, from)), Math.min(view.width + AIR, xOf(view, to)));
  }
}

/** The marks themselves, look by look. */
export function drawMarks(painter: Painter, view: View, seen: Seen): void {
  for (const look of seen.row.looks)
    for (const isVerified of [0, 1])
      for (const pass of PASSES[look] ?? []) drawPass(painter, view, seen, { look, isVerified, pass });
}

interface Turn {
  readonly look: number;
  readonly isVerified: number;
  readonly pass: Pass;
}

function drawPass(
  painter: Painter,
  view: View,
  { y, begin, end }: Seen,
  { look, isVerified, pass }: Turn,
): void {
  const { columns, knownBy } = view;
  const isGround = pass.ink.fill === 'ground' && !pass.ink.stroke;
  painter.begin(isVerified || isGround ? pass.ink : { ...pass.ink, alpha: UNVERIFIED });
  let last = Number.NaN;
  for (let place = begin; place < end; place++) {
    if (columns.look[place] !== look || columns.isVerified[place] !== isVerified) continue;
    if ((columns.known[place] ?? 0) > knownBy) continue;
    const x = Math.round(2 * xOf(view, columns.at[place] ?? 0)) / 2;
    // Two of one look on one spot look like one.
    if (x === last) continue;
    last = x;
    pass.add(painter, x, y, columns.size[place] ?? 0);
  }
  painter.end();
}
