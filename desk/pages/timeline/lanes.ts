import type { Mark } from '../../pieces/marks/mark.js';

/** A row within a lane: marks of one sort lie beside each other. */
export interface Row {
  /** Beside the row; empty where the name of the lane says it all. */
  readonly name: string;
  /** Pixels. */
  readonly height: number;
}

/** Marks of one kind, in one band of the picture. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  /** Lines above the rows for what is written at marks. */
  readonly written: number;
  readonly rows: readonly Row[];
  /** The row of a mark; null where it belongs to another lane. */
  readonly rowOf: (mark: Mark) => number | null;
}

const row = (name: string, height = 16): Row => ({ name, height });

/** The row whose word a slot says; null where the mark is not of this lane. */
const rowBy =
  (isMine: (mark: Mark) => boolean, slot: (mark: Mark) => string | undefined, rows: readonly string[][]) =>
  (mark: Mark): number | null => {
    if (!isMine(mark)) return null;
    const value = slot(mark) ?? '';
    const found = rows.findIndex((words) => words.includes(value));
    return found === -1 ? rows.length - 1 : found;
  };

const kind =
  (name: string) =>
  (mark: Mark): boolean =>
    mark.kind === name;
const isSanction = (mark: Mark): boolean => mark.kind === 'position' && mark.issue === 'sanctions';
const MOVES = ['deploy', 'reduce'];
const isMove = (mark: Mark): boolean => mark.kind === 'capability' && MOVES.includes(mark.change ?? '');

/** Rows of promises, which are stacked by when they run; more than these are shared. */
export const PROMISE_ROWS = 14;

/** The lanes, from above to below. Each row is a sort of its own, so that nothing jumps from row to row when one zooms. */
export const LANES: readonly Lane[] = [
  {
    key: 'encounters',
    name: 'Encounters',
    written: 2,
    rows: [row('leaders', 26), row('ministers', 20), row('officials')],
    rowOf: rowBy(kind('encounter'), ({ level }) => level, [['leaders'], ['ministers'], ['officials']]),
  },
  {
    key: 'promises',
    name: 'Promises',
    written: 1,
    rows: Array.from({ length: PROMISE_ROWS }, () => row('', 9)),
    rowOf: (mark) => (mark.kind === 'commitment' ? 0 : null),
  },
  {
    key: 'statements',
    name: 'Statements',
    written: 1,
    rows: [row('')],
    rowOf: (mark) => (mark.kind === 'statement' ? 0 : null),
  },
  {
    key: 'positions',
    name: 'Positions',
    written: 1,
    rows: [row('offers'), row('open to'), row('demands'), row('refuses')],
    rowOf: rowBy(
      (mark) => mark.kind === 'position' && !isSanction(mark),
      ({ stance }) => stance,
      [['offers'], ['open_to'], ['demands'], ['refuses']],
    ),
  },
  {
    key: 'tests',
    name: 'Tests',
    written: 1,
    rows: [row('nuclear', 18), row('missiles'), row('space'), row('other')],
    rowOf: rowBy(
      (mark) => mark.kind === 'capability' && !isMove(mark),
      ({ system }) => system,
      [['nuclear'], ['missile'], ['space'], ['other']],
    ),
  },
  {
    key: 'exercises',
    name: 'Forces',
    written: 1,
    rows: [row('sent, exercised'), row('reduced')],
    rowOf: rowBy(isMove, ({ change }) => change, [['deploy'], ['reduce']]),
  },
  {
    key: 'sanctions',
    name: 'Sanctions',
    written: 1,
    rows: [row('imposed, asked for'), row('eased, refused')],
    rowOf: rowBy(isSanction, ({ stance }) => stance, [['demands'], ['offers', 'open_to', 'refuses']]),
  },
  {
    key: 'alignments',
    name: 'Alignments',
    written: 1,
    rows: [row('closer'), row('apart')],
    rowOf: rowBy(kind('alignment'), ({ direction }) => direction, [['closer'], ['apart']]),
  },
  {
    key: 'judgements',
    name: 'Judgements',
    written: 1,
    rows: [row('')],
    rowOf: (mark) => (mark.kind === 'assessment' || mark.kind === 'obstacle' ? 0 : null),
  },
];

/** The lane in which a mark is drawn; null of kinds without one: pauses are bands, precedents lie before the process. */
export function laneOf(mark: Mark): Lane | null {
  return LANES.find(({ rowOf }) => rowOf(mark) !== null) ?? null;
}
