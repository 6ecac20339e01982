import type { MeetingReason, WeighedMeeting } from './verdicts.js';

/** How far what became of a meeting lies from what was reported of it. */
export interface Difference {
  /** As it turned out within twenty-four months less as reported: below 0 further towards symbol. */
  readonly points: number;
  /** The reasons of what followed that weigh most in that direction, the heaviest first. */
  readonly mostly: readonly MeetingReason[];
}

/** Reasons that are told of a difference. */
const TOLD = 2;

/** The difference between both verdicts; null where one of them is unknown. The two are set side by side here and mixed nowhere. */
export function differenceOf({ asReported, turnedOut: [, late] }: WeighedMeeting): Difference | null {
  if (asReported.score === null || late.score === null) return null;
  const points = late.score - asReported.score;
  const mostly = late.reasons
    .filter((reason) => Math.sign(reason.points) === Math.sign(points))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, TOLD);
  return { points, mostly };
}
