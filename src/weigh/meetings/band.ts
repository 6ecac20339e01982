import { independentSources } from '../../keep/fold/index.js';
import type { Report } from '../../record/index.js';
import { squashed } from '../encounter.js';
import { MEETING } from './constants.js';
import type { MeetingReason, MeetingVerdict } from './verdicts.js';

/** What is missing where a meeting did not take place. */
export const NOT_HELD = 'It was not held, as far as is known.';

/**
 * The sum of signed reasons as a verdict, with the band in which it may lie: one source alone may err by `slack` points of the sum, and
 * n sources by the root of n less. Without reasons, or with none that a source vouches for, it is unknown.
 */
export function verdictOf(
  reasons: readonly MeetingReason[],
  reports: readonly Report[],
  missing: readonly string[],
): MeetingVerdict {
  const sources = independentSources(reports);
  if (reasons.length === 0 || sources === 0)
    return { score: null, low: null, high: null, sources, reasons: [], missing };
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  const slack = MEETING.slack.value / Math.sqrt(sources);
  return {
    score: squashed(sum),
    low: squashed(sum - slack),
    high: squashed(sum + slack),
    sources,
    reasons,
    missing,
  };
}
