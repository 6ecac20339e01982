import { type KeyTable, keyTable, lookUp, touch } from './key-table.js';

/** How many bits of a row's place hold its length: a row has at most 255 classes. */
const LENGTH_BITS = 8;
const LENGTH_MASK = 255;

/**
 * The weights of a linear classifier with few active classes per feature. A feature (a 32-bit hash) has a row of classes with their
 * int8 weights; features that are not there weigh nothing.
 */
export interface Perceptron {
  /** How many classes there are, at most 255. */
  readonly classes: number;
  /** From the feature to the place of its row: `start << 8 | length`. */
  readonly rows: KeyTable;
  /** The rows one after the other, each entry `class << 8 | weight` so that it comes from memory in one piece. */
  readonly entries: Uint16Array;
}

/** The weights as they are kept: features in ascending order (as unsigned numbers) with the lengths of their rows. */
export interface PerceptronColumns {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly lengths: Uint8Array;
  readonly rowClasses: Uint8Array;
  readonly rowWeights: Int8Array;
}

/** A classifier ready for use. */
export function perceptron(columns: PerceptronColumns): Perceptron {
  const { classes, keys, lengths, rowClasses, rowWeights } = columns;
  const places = new Int32Array(keys.length);
  let start = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const length = lengths[i] as number;
    places[i] = (start << LENGTH_BITS) | length;
    start += length;
  }
  const entries = new Uint16Array(rowClasses.length);
  for (let i = 0; i < entries.length; i += 1)
    entries[i] = ((rowClasses[i] as number) << 8) | ((rowWeights[i] as number) & 255);
  return { classes, rows: keyTable(keys, places), entries };
}

/** The most features that a class is chosen by. */
const MOST_FEATURES = 256;
/** The places of the rows found, and what was fetched with them: kept so that the fetching is not taken for useless and left out. */
const found = new Int32Array(MOST_FEATURES);
export let fetched = 0;

/**
 * Adds the weights of the first `count` features (at most 256) to `scores`, which the caller has cleared. Rows are found and fetched first
 * and added up after, so that the memory is not waited for row by row.
 */
export function addScores(model: Perceptron, features: Int32Array, count: number, scores: Int32Array): void {
  const { rows, entries } = model;
  fetched = touch(rows, features, count);
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    const place = lookUp(rows, features[i] as number);
    if (place !== 0) found[n++] = place;
  }
  for (let i = 0; i < n; i += 1) fetched ^= entries[(found[i] as number) >>> LENGTH_BITS] as number;
  for (let i = 0; i < n; i += 1) addRow(entries, found[i] as number, scores);
}

function addRow(entries: Uint16Array, place: number, scores: Int32Array): void {
  const start = place >>> LENGTH_BITS;
  const end = start + (place & LENGTH_MASK);
  for (let at = start; at < end; at += 1) {
    const entry = entries[at] as number;
    const which = entry >>> 8;
    // The shifts turn the low byte into a number with its sign.
    scores[which] = (scores[which] as number) + ((entry << 24) >> 24);
  }
}

/** The class with the highest score, the first of equals. */
export function best(scores: Int32Array, classes: number): number {
  let winner = 0;
  for (let i = 1; i < classes; i += 1) if ((scores[i] as number) > (scores[winner] as number)) winner = i;
  return winner;
}
