import type { Mark } from '../../pieces/marks/mark.js';
import { dayNumber } from '../../pieces/time/day-number.js';
import { LANES, type Lane, laneOf, PROMISE_ROWS } from './lanes.js';
import { LOOK_NAMES, lookOf, sizeOf } from './looks.js';
import { type Course, courseOf, type PromiseTold } from './promise-course.js';
import { stackedRows } from './stack.js';
import { weightOf } from './weight.js';

/** What is known beside the marks: verdicts by encounter, courses by promise, and the day until which the record knows. */
export interface Beside {
  readonly scores: ReadonlyMap<string, number | null>;
  readonly promises: ReadonlyMap<string, PromiseTold>;
  readonly today: number;
}

/** One row of the picture: its marks stand in the columns from `begin` to before `end`, in the order of days. */
export interface RowOfMarks {
  readonly lane: Lane;
  readonly row: number;
  readonly begin: number;
  readonly end: number;
  /** The longest mark, in days: how far back one must look for those that reach into a span. */
  readonly reach: number;
  /** The looks that occur. */
  readonly looks: readonly number[];
}

/** All marks that bear a day, made ready to be drawn many times: columns of numbers, row by row. */
export interface Columns {
  readonly rows: readonly RowOfMarks[];
  readonly marks: readonly Mark[];
  readonly from: Float64Array;
  /** The end of the last day. */
  readonly to: Float64Array;
  /** Where the mark stands: the middle of its days, the beginning of a promise. */
  readonly at: Float64Array;
  readonly known: Float64Array;
  readonly size: Float32Array;
  readonly look: Uint8Array;
  readonly isVerified: Uint8Array;
  /** Whether its days are known, so that a bar is how long it took. */
  readonly isSure: Uint8Array;
  readonly courses: readonly (Course | null)[];
  readonly weight: Float32Array;
  /** Lane after lane the places of its marks, the weightiest first: what is written first. */
  readonly byWeight: Int32Array;
  /** Where the mark of an entry stands in the columns. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** A day, or two between which it lasted. */
const SURE = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

interface Placed {
  readonly mark: Mark;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly course: Course | null;
}

/** The columns of marks. Those without a day or a lane are left out. Filled one by one: to make an array from another by a function takes five times as long. */
export function columnsOf(marks: readonly Mark[], beside: Beside): Columns {
  const order = placedBy(marks, beside).sort((a, b) => a.row - b.row || a.from - b.from);
  const columns = emptyFor(order);
  let place = -1;
  for (const { mark, from, to, course } of order) {
    place += 1;
    columns.placeOf.set(mark.id, place);
    columns.from[place] = from;
    columns.to[place] = to;
    columns.at[place] = course ? from + 0.5 : (from + to) / 2;
    columns.known[place] = mark.known === '' ? Number.NEGATIVE_INFINITY : dayNumber(mark.known);
    columns.size[place] = sizeOf(mark);
    columns.look[place] = LOOK_NAMES.indexOf(lookOf(mark, beside.scores.get(mark.id)));
    columns.isVerified[place] = mark.sources > 0 ? 1 : 0;
    columns.isSure[place] = mark.first === mark.last || SURE.test(mark.date ?? '') ? 1 : 0;
    columns.weight[place] = weightOf(mark);
  }
  return {
    ...columns,
    rows: rowsOf(order, columns.look),
    byWeight: weightiest(order, columns.weight),
  };
}

const emptyFor = (order: readonly Placed[]) => ({
  placeOf: new Map<string, number>(),
  marks: order.map(({ mark }) => mark),
  courses: order.map(({ course }) => course),
  from: new Float64Array(order.length),
  to: new Float64Array(order.length),
  at: new Float64Array(order.length),
  known: new Float64Array(order.length),
  size: new Float32Array(order.length),
  look: new Uint8Array(order.length),
  isVerified: new Uint8Array(order.length),
  isSure: new Uint8Array(order.length),
  weight: new Float32Array(order.length),
});

/** Rows of all lanes count on from each other: lane 2's first row comes after lane 1's last. */
const FIRST_ROW = LANES.map((_, index) =>
  LANES.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0),
);
const LANE_OF_ROW = LANES.flatMap(({ rows }, index) => rows.map(() => index));

/** Each lane's places, the weightiest first, lane after lane. Places are in the order of rows, so that those of a lane stand together. */
function weightiest(order: readonly Placed[], weight: Float32Array): Int32Array {
  const places = Int32Array.from(order.keys());
  for (let begin = 0; begin < order.length; ) {
    const lane = LANE_OF_ROW[order[begin]?.row ?? 0];
    let end = begin + 1;
    while (end < order.length && LANE_OF_ROW[order[end]?.row ?? 0] === lane) end += 1;
    places.subarray(begin, end).sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
    begin = end;
  }
  return places;
}

/** Marks with their rows; promises are stacked. */
function placedBy(marks: readonly Mark[], { promises, today }: Beside): Placed[] {
  const placed: Placed[] = [];
  const promised: Placed[] = [];
  for (const mark of marks) {
    const day = mark.first ?? mark.last;
    const lane = day === null ? null : laneOf(mark);
    if (day === null || lane === null) continue;
    const course = mark.kind === 'commitment' ? courseOf(mark, promises.get(mark.id), today) : null;
    const from = dayNumber(day);
    const to = Math.max(from, course?.to ?? dayNumber(mark.last ?? day)) + 1;
    const row = (FIRST_ROW[LANES.indexOf(lane)] ?? 0) + (lane.rowOf(mark) ?? 0);
    (lane.key === 'promises' ? promised : placed).push({ mark, row, from, to, course });
  }
  return [...placed, ...stacked(promised)];
}

/** Days of air between two promises in a row. */
const AIR = 45;

function stacked(placed: readonly Placed[]): Placed[] {
  const sorted = placed.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const rows = stackedRows(
    Int32Array.from(sorted.keys()),
    Float64Array.from(sorted, ({ from }) => from),
    Float64Array.from(sorted, ({ to }) => to),
    PROMISE_ROWS,
    AIR,
  );
  return sorted.map((one, index) => ({ ...one, row: one.row + (rows[index] ?? 0) }));
}

function rowsOf(order: readonly Placed[], look: Uint8Array): RowOfMarks[] {
  const rows: RowOfMarks[] = [];
  for (let begin = 0; begin < order.length; ) {
    const index = order[begin]?.row ?? 0;
    let end = begin;
    let reach = 1;
    for (let one = order[end]; one && one.row === index; one = order[++end])
      reach = Math.max(reach, one.to - one.from);
    const at = LANE_OF_ROW[index] ?? 0;
    const lane = LANES[at];
    const looks = [...new Set(look.subarray(begin, end))];
    if (lane) rows.push({ lane, row: index - (FIRST_ROW[at] ?? 0), begin, end, reach, looks });
    begin = end;
  }
  return rows;
}
