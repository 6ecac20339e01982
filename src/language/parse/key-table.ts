/** How full a table may be: the small one that fits the cache beats the sparse one, though a look-up touches more neighbouring cells. */
const FULLEST = 3 / 4;

/**
 * A fixed map from 32-bit keys to 32-bit values, open addressing with linear probing, keys and values side by side so that a look-up
 * costs one cache line. The key 0 stands for an empty cell and is never stored; the value 0 stands for "not there".
 */
export interface KeyTable {
  /** Key at 2i, value at 2i + 1. */
  readonly cells: Int32Array;
  /** The top bits of the key that choose its cell: `(key >>> shift) << 1`. */
  readonly shift: number;
}

/** A table of the given keys and values (the same length, keys distinct; a key 0 is left out). */
export function keyTable(keys: Int32Array, values: Int32Array): KeyTable {
  let bits = 4;
  while (keys.length > FULLEST * 2 ** bits) bits += 1;
  const cells = new Int32Array(2 ** (bits + 1));
  const shift = 32 - bits;
  const mask = cells.length - 1;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    if (key === 0) continue;
    let at = (key >>> shift) << 1;
    while (cells[at] !== 0) at = (at + 2) & mask;
    cells[at] = key;
    cells[at + 1] = values[i] ?? 0;
  }
  return { cells, shift };
}

/** The table of these cells, as `keyTable` made them. */
export const tableOf = (cells: Int32Array): KeyTable => ({ cells, shift: Math.clz32(cells.length - 1) + 1 });

/** The value of `key`, or 0. */
export function lookUp(table: KeyTable, key: number): number {
  const cells = table.cells;
  const mask = cells.length - 1;
  let at = (key >>> table.shift) << 1;
  for (;;) {
    const found = cells[at] as number;
    if (found === key) return cells[at + 1] as number;
    if (found === 0) return 0;
    at = (at + 2) & mask;
  }
}
