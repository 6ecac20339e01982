/**
 * Gives each of several stretches a row in which it meets no other, the first that is free; `order` is by their beginnings. Where all rows
 * are taken, that which becomes free first is shared. Returns the row of each.
 */
export function stackedRows(
  order: ArrayLike<number>,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  rows: number,
  air: number,
): Uint8Array {
  const rowOf = new Uint8Array(from.length);
  const free = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (let place = 0; place < order.length; place++) {
    const one = order[place] ?? 0;
    const row = firstFree(free, from[one] ?? 0);
    rowOf[one] = row;
    free[row] = Math.max(free[row] ?? 0, (to[one] ?? 0) + air);
  }
  return rowOf;
}

function firstFree(free: Float64Array, from: number): number {
  let soonest = 0;
  for (let row = 0; row < free.length; row++) {
    if ((free[row] ?? 0) <= from) return row;
    if ((free[row] ?? 0) < (free[soonest] ?? 0)) soonest = row;
  }
  return soonest;
}
