/** How many features share a place. Four cells lie in one cache line, and all four are looked at: no branch has to be guessed. */
export const SHARED = 4;
/** From a place to its first cell: `place << SHARED_BITS`. */
export const SHARED_BITS = 2;
/** How full a table may be; at two fifths some two in a hundred features find no room, and they are the lightest. */
const FULLEST = 0.42;

/**
 * Where the features of a table lie, as in the file so in memory: nothing is to be put in its place when a table is read. The top bits of a
 * feature choose its place of four cells; what a cell holds is up to those who look, and 0 is an empty cell.
 */
export interface WeightTable {
  readonly cells: Int32Array;
  /** The top bits of a feature that choose its place: the cells from `(feature >>> shift) * SHARED` on. */
  readonly shift: number;
}

const bitsFor = (count: number): number =>
  Math.max(1, Math.ceil(Math.log2(Math.max(1, count) / FULLEST / SHARED)));

/** For each feature its cell, or -1 where heavier ones have taken the place; and how many cells there are. */
export function cellsFor(features: Int32Array, heaviness: Float64Array): { of: Int32Array; count: number } {
  const bits = bitsFor(features.length);
  const taken = new Uint8Array(2 ** bits);
  const of = new Int32Array(features.length).fill(-1);
  const order = [...features.keys()].sort(
    (a, b) => (heaviness[b] ?? 0) - (heaviness[a] ?? 0) || (features[a] ?? 0) - (features[b] ?? 0),
  );
  for (const i of order) {
    const place = (features[i] ?? 0) >>> (32 - bits);
    const used = taken[place] ?? 0;
    if (used === SHARED) continue;
    of[i] = SHARED * place + used;
    taken[place] = used + 1;
  }
  return { of, count: SHARED * taken.length };
}

/** The table of these cells. */
export const weightTable = (cells: Int32Array): WeightTable => ({
  cells,
  shift: Math.clz32(cells.length - 1) + SHARED_BITS,
});
