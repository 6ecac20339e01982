import type { Columns, RowOfMarks } from './columns.js';
import type { Lane } from './lanes.js';

/** Pixels: names of lanes to the left, the axis above, lengths of pauses below it, the axis again at the foot. */
export const GUTTER = 136;
export const AXIS = 40;
export const PAUSES = 20;
export const FOOT = 24;
/** A line of what is written at marks. */
export const WRITTEN = 15;
/** The line of a forecast. */
const CHANCE = 92;
/** Air above and below the rows of a lane. */
const AIR = 7;

export interface RowAt {
  readonly row: RowOfMarks;
  readonly name: string;
  /** Of its middle. */
  readonly y: number;
  readonly height: number;
}

export interface LaneAt {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RowAt[];
  /** Its marks are those from `begin` to before `end`. */
  readonly begin: number;
  readonly end: number;
}

export interface Layout {
  readonly lanes: readonly LaneAt[];
  /** Those of all lanes, from above to below. */
  readonly rows: readonly RowAt[];
  /** Where the forecast stands, below the lanes; null without one. */
  readonly chance: { readonly top: number; readonly bottom: number } | null;
  readonly height: number;
}

/** Where lanes and rows stand. Rows without a mark take no room, whatever part of the time one looks at. */
export function layoutOf({ rows }: Columns, hasChance = false): Layout {
  const lanes: LaneAt[] = [];
  let top = AXIS + PAUSES;
  for (const lane of new Set(rows.map((row) => row.lane))) {
    const placed = laneAt(
      lane,
      rows.filter((row) => row.lane === lane),
      top,
    );
    lanes.push(placed);
    top = placed.bottom;
  }
  const chance = hasChance ? { top, bottom: top + CHANCE } : null;
  return { lanes, rows: lanes.flatMap((lane) => lane.rows), chance, height: (chance?.bottom ?? top) + FOOT };
}

function laneAt(lane: Lane, rows: readonly RowOfMarks[], top: number): LaneAt {
  let y = top + AIR + lane.written * WRITTEN;
  const placed = rows.map((row): RowAt => {
    const { height = 0, name = '' } = lane.rows[row.row] ?? {};
    y += height;
    return { row, name, y: y - height / 2, height };
  });
  return { lane, top, bottom: y + AIR, rows: placed, begin: rows[0]?.begin ?? 0, end: rows.at(-1)?.end ?? 0 };
}

/** The row of a mark. */
export const rowOfMark = (layout: Layout, place: number): RowAt | undefined =>
  layout.rows.find(({ row }) => place >= row.begin && place < row.end);
