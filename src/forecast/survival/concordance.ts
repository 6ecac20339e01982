import type { Gap } from './gap.js';

/**
 * Of two gaps of which one is known to be the shorter, the chance that it was given the higher risk, ties in risk counting half (Harrell and
 * others, JAMA 247, 1982). Two that end at the same time say nothing; one cut off at that time lasted longer. Null where no pair can be
 * compared.
 */
export function concordanceOf(gaps: readonly Gap[], risks: ArrayLike<number>): number | null {
  let [right, pairs] = [0, 0];
  for (const [i, first] of gaps.entries()) {
    if (!first.ended) continue;
    for (const [j, second] of gaps.entries()) {
      if (second.time < first.time || (second.time === first.time && second.ended)) continue;
      const apart = (risks[i] ?? 0) - (risks[j] ?? 0);
      right += apart > 0 ? 1 : apart === 0 ? 0.5 : 0;
      pairs++;
    }
  }
  return pairs === 0 ? null : right / pairs;
}
