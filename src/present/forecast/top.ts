/** Chances at which a picture may end above: small ones would lie flat on the ground of a whole one. */
const TOPS = [0.05, 0.1, 0.25, 0.5, 1];

/** The chance up to which a picture reaches that must hold all of these. */
export function topAbove(chances: readonly number[]): number {
  const highest = Math.max(0, ...chances);
  return TOPS.find((top) => top >= highest) ?? 1;
}
