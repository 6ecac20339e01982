import type { ActorRef } from '../../record/index.js';
import { type Placebo, placebo } from './placebo.js';
import { expectedAround, type Ratio, withInterval } from './ratio.js';
import { TEMPO_RULES, UNLIKELY } from './rules.js';
import type { Happened, Talk } from './series.js';
import { around, type Span, type Stratum, strataOf, together } from './strata.js';

export const TALK_LEVELS = ['any', 'leaders', 'ministers', 'officials'] as const;
export type TalkLevel = (typeof TALK_LEVELS)[number];

/**
 * What the figures say: `fewer` or `more` around talks than at other times where all years together and each year compared with itself say so,
 * `perhaps` where only one of them does, `none` where neither tells a difference, `too little` where there is too little to ask.
 */
export type RelationVerdict =
  | 'fewer'
  | 'perhaps fewer'
  | 'more'
  | 'perhaps more'
  | 'none'
  | 'too few talks'
  | 'too few tests'
  | 'no other time';

/** How tests, or moves apart, go with talks. */
export interface Relation {
  readonly of: 'tests' | 'moves apart';
  /** The other side; null for talks with anybody. */
  readonly with: ActorRef | null;
  readonly level: TalkLevel;
  /** Talks that are known to within a week. */
  readonly talks: readonly string[];
  /** Days and happenings of all years, and those of them that lie around talks. */
  readonly seen: Omit<Stratum, 'year'>;
  /** How many would be expected around talks if they came as often there as on any day. */
  readonly expected: number;
  /** All years together, and each year compared with itself; null where there is too little to ask. */
  readonly all: Ratio | null;
  readonly withinYears: Ratio | null;
  readonly placebo: Placebo | null;
  readonly verdict: RelationVerdict;
}

/** What is to be related. */
export interface Asked extends Pick<Relation, 'of' | 'with' | 'level'> {
  readonly talks: readonly Talk[];
  readonly happened: readonly Happened[];
  readonly span: Span;
  /** Days before and after a talk. */
  readonly window: number;
}

/** Relates happenings to talks within a span of days. What is not known to within a week is left out. */
export function relate({ talks, happened, span, window, ...asked }: Asked): Relation {
  const exact = talks.filter((talk) => talk.isExact && isWithin(talk, span));
  const days = happened
    .filter((one) => one.isExact && isWithin(one, span))
    .map(({ first }) => first - span.first);
  const marked = around(exact, window, span);
  const strata = strataOf(marked, days, span);
  const all = together(strata);
  const { year: _, ...seen } = all;
  const expected = expectedAround([all]);
  const found = { ...asked, talks: exact.map(({ entry }) => entry), seen, expected };
  const missing = tooLittle(exact.length, all, expected);
  if (missing) return { ...found, all: null, withinYears: null, placebo: null, verdict: missing };
  const allYears = withInterval(strata, true);
  const withinYears = withInterval(strata, false);
  const shifted = placebo(marked, days, span);
  const verdict = verdictOf(leaning(allYears, shifted.all), leaning(withinYears, shifted.withinYears));
  return { ...found, all: allYears, withinYears, placebo: shifted, verdict };
}

const isWithin = ({ first, last }: Span, span: Span): boolean => first >= span.first && last <= span.last;

function tooLittle(talks: number, all: Stratum, expected: number): RelationVerdict | null {
  if (talks < TEMPO_RULES.talks.value) return 'too few talks';
  if (all.daysAround === all.days) return 'no other time';
  return expected < TEMPO_RULES.expected.value ? 'too few tests' : null;
}

/** Whether a ratio lies below or above 1 by more than chance would have it. */
function leaning({ low, high }: Ratio, share: number): 'fewer' | 'more' | null {
  if (low === null || high === null || share >= UNLIKELY.value) return null;
  if (high < 1) return 'fewer';
  return low > 1 ? 'more' : null;
}

function verdictOf(all: 'fewer' | 'more' | null, withinYears: 'fewer' | 'more' | null): RelationVerdict {
  const one = all ?? withinYears;
  if (one === null) return 'none';
  if (all === withinYears) return one;
  return all !== null && withinYears !== null ? 'none' : `perhaps ${one}`;
}
