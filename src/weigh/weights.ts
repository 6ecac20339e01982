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

/** What makes a promise specific. The points of the marks found add up to 0 … 10. */
export const PROMISE_WEIGHTS = {
  base: weigh(1, 'a promise is more than none', 'what is no promise may have been read as one', RATED),
  actor: weigh(0.5, 'one side is named that must act', 'who promises alone need not mean more', LEGALIZATION),
  legal: weigh(1, 'law binds more than will', 'a treaty may hold vague articles', LEGALIZATION),
  firm: weigh(
    0.5,
    '"will" and "agreed" can be held against one',
    'a relay may put firm words in place of soft ones',
    LEGALIZATION,
  ),
  hope: weigh(-0.5, 'who hopes or intends owes nothing', 'polite drafting softens firm deals', LEGALIZATION),
  act: weigh(
    1,
    'an act can be seen done or not done',
    'a list of verbs: an act outside it is missed',
    LEGALIZATION,
  ),
  aim: weigh(
    -1,
    'anything may be said to serve an aim',
    'an aim named beside an act costs it a little',
    LEGALIZATION,
  ),
  instrument: weigh(
    0.5,
    'a named object leaves less to interpret',
    'a name alone settles nothing',
    LEGALIZATION,
  ),
  scope: weigh(
    0.5,
    'with "all" or "never", one case shows a breach',
    'sweeping words are cheap',
    LEGALIZATION,
  ),
  amount: weigh(
    2.5,
    'a number can be counted',
    'a number of something else in the sentence may be taken',
    LEGALIZATION,
  ),
  deadline: weigh(1, 'a day settles when to look', '"immediate" is no day', LEGALIZATION),
  check: weigh(
    1.5,
    'someone else sees whether it is done',
    'the body named may have no powers',
    LEGALIZATION,
  ),
  contact: weigh(
    0.5,
    'follow-up keeps the promise on a table',
    'talk about talks may replace the act',
    LEGALIZATION,
  ),
  hedge: weigh(
    -0.5,
    'a condition is a way out',
    'a fair exchange is worded as a condition too',
    LEGALIZATION,
  ),
} as const satisfies Record<string, Weight>;
export type PromiseMark = keyof typeof PROMISE_WEIGHTS;

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
