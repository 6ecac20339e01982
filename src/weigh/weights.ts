/** One constant of the scales: what it adds, why, on whose word, and what it cannot tell. */
export interface Weight {
  readonly points: number;
  readonly reason: string;
  readonly source: string;
  readonly limit: string;
}

/** Where a size comes from that no source gives. */
export const RATED = 'size set by hand against two raters (docs/weigh.md), measured by bench/weigh.mjs';
export const LEGALIZATION = `Abbott et al., "The Concept of Legalization", International Organization 54 (2000); ${RATED}`;
export const SIGNALS = `Fearon, "Signaling Foreign Policy Interests", Journal of Conflict Resolution 41 (1997); ${RATED}`;

/** One constant, with all that has to be said of it. */
export const weigh = (points: number, reason: string, limit: string, source: string): Weight => ({
  points,
  reason,
  source,
  limit,
});

/** Constants that are no weights but shape the scales. */
export const SCALE = {
  specific: weigh(
    4,
    'from here on a third party could mostly tell whether it was done',
    'a cut through a continuum',
    RATED,
  ),
  broad: weigh(2, 'up to here a promise names hardly more than an aim', 'a cut through a continuum', RATED),
  half: weigh(
    100,
    'the sum that is squashed to 76: 100·tanh(sum / half)',
    'differences between extremes shrink',
    'our choice: three strong reasons reach near the end of the scale',
  ),
} as const satisfies Record<string, Weight>;
