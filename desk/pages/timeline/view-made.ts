import { type MarkTold, markOf } from '../../pieces/marks/mark-made.js';
import { dayNumber } from '../../pieces/time/day-number.js';
import { columnsOf } from './columns.js';
import { GUTTER, layoutOf } from './layout.js';
import type { View } from './view.js';

/** A view for tests: the years 2018 and 2019, a pixel a day. */
export function viewOf(marks: readonly MarkTold[], own: Partial<View> = {}): View {
  const span = { from: dayNumber('2018-01-01'), to: dayNumber('2020-01-01') };
  const columns = columnsOf(
    marks.map((mark, index) => markOf({ id: `e${index}`, ...mark })),
    { scores: new Map(), promises: new Map(), today: span.to },
  );
  return {
    columns,
    layout: layoutOf(columns),
    bands: [],
    chance: null,
    span,
    width: GUTTER + 730,
    knownBy: Number.POSITIVE_INFINITY,
    pointed: -1,
    selected: -1,
    ...own,
  };
}
