import type { Mark } from '../../pieces/marks/mark.js';
import { dayNumber } from '../../pieces/time/day-number.js';
import { LANES, type Lane, laneOf, PROMISE_ROWS } from './lanes.js';
import { LOOK_NAMES, lookOf, sizeOf } from './looks.js';
import { type Course, courseOf, type PromiseTold } from './promise-course.js';
import { stackedRows } from './stack.js';

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
  /** Places in the order of weight, the weightiest first: what is written first. */
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

/** The columns of marks. Marks without a day or a lane are left out; `undrawn` says how many. */
export function columnsOf(marks: readonly Mark[], beside: Beside): Columns {
  const placed = LANES.flatMap((lane, index) => placedIn(lane, index, marks, beside));
  const order = placed.sort((a, b) => a.row - b.row || a.from - b.from);
  const column = (of: (one: Placed) => number) => Float64Array.from(order, of);
  const look = Uint8Array.from(order, ({ mark }) =>
    LOOK_NAMES.indexOf(lookOf(mark, beside.scores.get(mark.id))),
  );
  const to = column((one) => one.to);
  const from = column((one) => one.from);
  return {
    placeOf: new Map(order.map(({ mark }, place) => [mark.id, place])),
    rows: rowsOf(order, from, to, look),
    marks: order.map(({ mark }) => mark),
    from,
    to,
    at: column(({ from, to, course }) => (course ? from + 0.5 : (from + to) / 2)),
    known: column(({ mark }) => (mark.known === '' ? (from[0] ?? 0) : dayNumber(mark.known))),
    size: Float32Array.from(order, ({ mark }) => sizeOf(mark)),
    look,
    isVerified: Uint8Array.from(order, ({ mark }) => (mark.sources > 0 ? 1 : 0)),
    isSure: Uint8Array.from(order, ({ mark }) =>
      mark.first === mark.last || SURE.test(mark.date ?? '') ? 1 : 0,
    ),
    courses: order.map(({ course }) => course),
    byWeight: Int32Array.from(order.keys()).sort(
      (a, b) => weightOf(order[b]?.mark) - weightOf(order[a]?.mark),
    ),
  };
}

/** Rows of all lanes count on from each other: lane 2's first row comes after lane 1's last. */
const FIRST_ROW = LANES.map((_, index) =>
  LANES.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0),
);

function placedIn(lane: Lane, index: number, marks: readonly Mark[], { promises, today }: Beside): Placed[] {
  const first = FIRST_ROW[index] ?? 0;
  const placed = marks.flatMap((mark): Placed[] => {
    if (laneOf(mark) !== lane || (mark.first ?? mark.last) === null) return [];
    const course = mark.kind === 'commitment' ? courseOf(mark, promises.get(mark.id), today) : null;
    const from = dayNumber(mark.first ?? mark.last ?? '');
    const to = course?.to ?? dayNumber(mark.last ?? mark.first ?? '');
    return [{ mark, row: first + (lane.rowOf(mark) ?? 0), from, to: Math.max(from, to) + 1, course }];
  });
  return lane.key === 'promises' ? stacked(placed, first) : placed;
}

/** Days of air between two promises in a row. */
const AIR = 45;

function stacked(placed: readonly Placed[], first: number): Placed[] {
  const sorted = placed.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const rows = stackedRows(
    Int32Array.from(sorted.keys()),
    Float64Array.from(sorted, ({ from }) => from),
    Float64Array.from(sorted, ({ to }) => to),
    PROMISE_ROWS,
    AIR,
  );
  return sorted.map((one, index) => ({ ...one, row: first + (rows[index] ?? 0) }));
}

function rowsOf(
  order: readonly Placed[],
  from: Float64Array,
  to: Float64Array,
  look: Uint8Array,
): RowOfMarks[] {
  return LANES.flatMap((lane, index) =>
    lane.rows.flatMap((_, row): RowOfMarks[] => {
      const global = (FIRST_ROW[index] ?? 0) + row;
      const begin = order.findIndex((one) => one.row === global);
      if (begin === -1) return [];
      const end = order.findLastIndex((one) => one.row === global) + 1;
      let reach = 1;
      for (let i = begin; i < end; i++) reach = Math.max(reach, (to[i] ?? 0) - (from[i] ?? 0));
      return [{ lane, row, begin, end, reach, looks: [...new Set(look.subarray(begin, end))] }];
    }),
  );
}

const LEVEL_WEIGHT: Readonly<Record<string, number>> = { leaders: 60, ministers: 20, officials: 5 };

/** What is written first where there is no room for all: high levels, held meetings, nuclear tests, what many tell of. */
export function weightOf(mark: Mark | undefined): number {
  if (!mark) return 0;
  const level = LEVEL_WEIGHT[mark.level ?? ''] ?? 0;
  const held = mark.status === 'held' ? 10 : 0;
  const test = mark.system === 'nuclear' && mark.change === 'test' ? 40 : 0;
  return level + held + test + 2 * mark.sources + mark.reports / 10;
}
