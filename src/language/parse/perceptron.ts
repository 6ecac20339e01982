import { cellsFor, SHARED_BITS, type WeightTable, weightTable } from './weight-table.js';

/** A cell holds the lower bits of its feature above, and below the place of the feature's row, in the file its length. */
const PLACE_BITS = 21;
const PLACE_MASK = 2 ** PLACE_BITS - 1;
/** Rows begin here: the place 0 under lower bits that are all 0 would look like an empty cell. */
const FIRST_PLACE = 1;
/** A row's last entry has its highest bit set. */
const LAST = 0x8000;

/**
 * The weights of a linear classifier with few active classes per feature. A feature (a 32-bit hash) has a row of classes with their int8
 * weights; features that are not there weigh nothing. One in some thousand of them is mistaken for another, which a sum of fifty does not
 * feel.
 */
export interface Perceptron {
  /** How many classes there are, at most 128. */
  readonly classes: number;
  readonly table: WeightTable;
  /** The rows one after the other, in the order of the cells: each entry `last << 15 | class << 8 | weight`. */
  readonly entries: Uint16Array;
}

/** The weights as they are made: features in ascending order (as unsigned numbers) with the lengths of their rows. */
export interface PerceptronColumns {
  readonly keys: Int32Array;
  readonly lengths: Uint8Array;
  readonly rowClasses: Uint8Array;
  readonly rowWeights: Int8Array;
}

/** The two columns of the file: cells with the lengths of the rows, and the entries in the order of the cells, two in a number. */
export function packPerceptron(columns: PerceptronColumns): { cells: Int32Array; entries: Int32Array } {
  const { keys, lengths } = columns;
  const starts = startsOf(lengths);
  const { of, count } = cellsFor(keys, heavinessOf(columns, starts));
  const cells = new Int32Array(count);
  const rows = new Int32Array(count);
  for (const [i, at] of of.entries()) {
    if (at < 0) continue;
    cells[at] = ((keys[i] ?? 0) << PLACE_BITS) | (lengths[i] ?? 0);
    rows[at] = starts[i] ?? 0;
  }
  return { cells, entries: entriesOf(columns, cells, rows) };
}

function startsOf(lengths: Uint8Array): Int32Array {
  let next = 0;
  return Int32Array.from(lengths, (length) => {
    next += length;
    return next - length;
  });
}

/** The heaviest weight of each row. */
function heavinessOf({ lengths, rowWeights }: PerceptronColumns, starts: Int32Array): Float64Array {
  return Float64Array.from(starts, (start, i) => {
    let most = 0;
    for (let at = start; at < start + (lengths[i] ?? 0); at += 1)
      most = Math.max(most, Math.abs(rowWeights[at] ?? 0));
    return most;
  });
}

function entriesOf(
  { rowClasses, rowWeights }: PerceptronColumns,
  cells: Int32Array,
  rows: Int32Array,
): Int32Array {
  const entries = new Uint16Array(2 * Math.ceil((rowClasses.length + FIRST_PLACE) / 2));
  let next = FIRST_PLACE;
  for (const [at, cell] of cells.entries()) {
    const length = cell & PLACE_MASK;
    for (let i = 0; i < length; i += 1) {
      const from = (rows[at] ?? 0) + i;
      entries[next++] = ((rowClasses[from] ?? 0) << 8) | ((rowWeights[from] ?? 0) & 255);
    }
    if (length > 0) entries[next - 1] = (entries[next - 1] ?? 0) | LAST;
  }
  return new Int32Array(entries.buffer);
}

/** A classifier ready for use: the lengths of the rows become their places. */
export function perceptron(classes: number, cells: Int32Array, entries: Int32Array): Perceptron {
  const placed = new Int32Array(cells.length);
  let place = FIRST_PLACE;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as number;
    if (cell === 0) continue;
    placed[at] = (cell & ~PLACE_MASK) | place;
    place += cell & PLACE_MASK;
  }
  const { buffer, byteOffset, length } = entries;
  return { classes, table: weightTable(placed), entries: new Uint16Array(buffer, byteOffset, 2 * length) };
}

/** One more than the most features that a class is chosen by. */
const MOST_FEATURES = 256;
/** The rows found, and what was fetched with them: kept so that the fetching is not taken for useless and left out. */
const found = new Int32Array(MOST_FEATURES);
export let fetched = 0;

/**
 * Adds the weights of the first `count` features (at most 255) to `scores`, which the caller has cleared. Rows are found and fetched first
 * and added up after, so that the memory is not waited for row by row.
 */
export function addScores(model: Perceptron, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, entries } = model;
  const n = findRows(table, features, count);
  let seen = 0;
  for (let i = 0; i < n; i += 1) seen ^= entries[found[i] as number] as number;
  fetched = seen;
  for (let i = 0; i < n; i += 1) addRow(entries, found[i] as number, scores);
}

/**
 * Notes the places of the features' rows; returns how many were found. All four cells of a place are noted, each over the one before that
 * was not the feature's.
 */
function findRows({ cells, shift }: WeightTable, features: Int32Array, count: number): number {
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    const feature = features[i] as number;
    const mark = feature << PLACE_BITS;
    const at = (feature >>> shift) << SHARED_BITS;
    n = note((cells[at] as number) ^ mark, n);
    n = note((cells[at + 1] as number) ^ mark, n);
    n = note((cells[at + 2] as number) ^ mark, n);
    n = note((cells[at + 3] as number) ^ mark, n);
  }
  return n;
}

/** Notes a place, to be kept where the upper bits are 0 and the place is not; without a branch. */
function note(rest: number, n: number): number {
  found[n] = rest & PLACE_MASK;
  return n + ((((rest >>> PLACE_BITS) - 1) & -rest) >>> 31);
}

function addRow(entries: Uint16Array, place: number, scores: Int32Array): void {
  let at = place;
  let entry = 0;
  do {
    entry = entries[at] as number;
    at += 1;
    const which = (entry >>> 8) & 127;
    // The shifts turn the low byte into a number with its sign.
    scores[which] = (scores[which] as number) + ((entry << 24) >> 24);
  } while (entry < LAST);
}

/** The class with the highest score, the first of equals. */
export function best(scores: Int32Array, classes: number): number {
  let winner = 0;
  for (let i = 1; i < classes; i += 1) if ((scores[i] as number) > (scores[winner] as number)) winner = i;
  return winner;
}
