/** Pixels of a bar of density. */
export const BIN = 4;
/** Marks that lie closer than this many pixels on average are counted instead of drawn. */
const CLOSEST = 3.5;

/** Whether so many marks in so many pixels are told better by their number. */
export const isCrowd = (count: number, width: number): boolean => count * CLOSEST > width;

/**
 * How many moments fall into each bin of the picture; `bins` is filled anew. Moments of marks from `begin` to before `end` that became known
 * by `knownBy`. Returns the highest count.
 */
export function countInto(
  bins: Uint32Array,
  { at, known }: { readonly at: Float64Array; readonly known: Float64Array },
  { begin, end, knownBy }: { readonly begin: number; readonly end: number; readonly knownBy: number },
  { from, perBin }: { readonly from: number; readonly perBin: number },
): number {
  bins.fill(0);
  let most = 0;
  for (let place = begin; place < end; place++) {
    if ((known[place] ?? 0) > knownBy) continue;
    const bin = Math.floor(((at[place] ?? 0) - from) / perBin);
    if (bin < 0 || bin >= bins.length) continue;
    const count = (bins[bin] ?? 0) + 1;
    bins[bin] = count;
    if (count > most) most = count;
  }
  return most;
}
