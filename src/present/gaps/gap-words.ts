import type { IssueGap, Stand } from '../../weigh/gaps/issue-gaps.js';
import { WIDEST } from '../../weigh/gaps/ladder.js';
import { sayDate } from '../dates.js';
import { sayLength } from '../show/days.js';

/** How far two sides are apart, in words: "7 of 8 steps apart, 1 wider than a year before". */
export function gapInWords({ gap, moved }: IssueGap): string {
  if (gap === null) return 'not known';
  const steps = gap === 0 ? 'both have promised' : `${gap} of ${WIDEST} steps apart`;
  if (moved === null) return steps;
  const change = Math.abs(moved);
  return `${steps}, ${moved === 0 ? 'as a year before' : `${change} ${moved > 0 ? 'wider' : 'narrower'} than a year before`}`;
}

/** When something was said, and how long ago that is: "1 September 2026, 82 days ago". */
export function agoInWords({ age, standing, old }: Stand): string {
  if (age === null) return 'day not told';
  const ago = age === 0 ? 'today' : `${sayLength(age)} ago`;
  return `${sayDate(standing.day)}, ${ago}${old ? ' (old)' : ''}`;
}
