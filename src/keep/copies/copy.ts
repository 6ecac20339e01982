import type { Day } from '../../record/index.js';
import { FEWEST_SHINGLES } from './bands.js';
import { type Fingerprint, likeness, sizeOf } from './fingerprint.js';

/**
 * Share of the shorter text that must stand in the longer. Of 216 White House texts no two of one week share more than 0.50, and that pair
 * is a speech as prepared and as given (docs/copies.md).
 */
const SHARE = 0.7;
/** How many times longer than its copy a text may be: beyond, a text is quoted rather than copied, and the estimate is too coarse. */
const LONGEST_RATIO = 3;
/** Wire stories are reprinted within days; the same words after that are a form that is filled in again, as yearly notices are. */
export const MOST_DAYS: number = 7;
const DAY_MS = 86_400_000;

/** What copies are told by. */
export interface Traces {
  readonly print: Fingerprint;
  /** The day that the text bears; null where nobody knows it. */
  readonly published: Day | null;
}

/**
 * The share of the shorter text's shingles that stand in the other (Broder's containment), 0 to 1, estimated: from the likeness J and both
 * sizes, |A∩B| = J(|A| + |B|) / (1 + J).
 */
export function containment(a: Fingerprint, b: Fingerprint): number {
  const shorter = Math.min(sizeOf(a), sizeOf(b));
  if (shorter === 0) return 0;
  const alike = likeness(a, b);
  const shared = (alike / (1 + alike)) * (sizeOf(a) + sizeOf(b));
  return Math.min(1, shared / shorter);
}

/**
 * Whether one text is a near copy of the other: at least seven tenths of the shorter stand word for word in the other, which is at most three times as
 * long, and both were published within a week, as far as that is known. Holds for a wire story under another first paragraph, and for one that was
 * shortened. The order of the two does not matter.
 */
export function isCopy(a: Traces, b: Traces): boolean {
  const [shorter, longer] = [
    Math.min(sizeOf(a.print), sizeOf(b.print)),
    Math.max(sizeOf(a.print), sizeOf(b.print)),
  ];
  if (shorter < FEWEST_SHINGLES || longer > LONGEST_RATIO * shorter) return false;
  return within(a.published, b.published) && containment(a.print, b.print) >= SHARE;
}

const within = (a: Day | null, b: Day | null): boolean =>
  a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) <= MOST_DAYS * DAY_MS;
