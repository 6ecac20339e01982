import type { Sentence, TimeExpression, Tokens } from '../../language/analysis.js';
import { addDays, dayAfter } from '../../language/calendar.js';
import { bounds, type Day } from '../../record/index.js';

/** The first and the last day of a window; null where no word says it. */
export interface Stretch {
  readonly from: Day | null;
  readonly to: Day | null;
}

const UNBOUND: Stretch = { from: null, to: null };

/** A sentence with its words, and the times that were found in it. */
export interface Timed {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
}

/**
 * The days that the times of a sentence leave open together, counted from `asOf`. "By" and "until" take in the whole of what they name, "before" the days
 * before it; but "before the end of" something, or before the last day of a month, means by that end, as people who name a last day do.
 * "After" begins the day after, "since" and "from" with its first day; a length ("the next 30 days") is counted from `asOf`.
 */
export function windowOf({ text, tokens, times }: Timed, asOf: Day): Stretch {
  return times
    .map((time) => stretchOf(time, wordsBefore(tokens, time), text.slice(time.start, time.end), asOf))
    .reduce(both, UNBOUND);
}

const both = (one: Stretch, other: Stretch): Stretch => ({
  from: later(one.from, other.from),
  to: sooner(one.to, other.to),
});
const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);
const sooner = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

/** The two words before a time and its own first ones, in lower case: "before the end of 2026" hides its "end" in either. */
function wordsBefore(tokens: Tokens, { start }: TimeExpression): readonly string[] {
  let at = 0;
  while (at < tokens.length && (tokens.starts[at] ?? 0) < start) at += 1;
  return [...tokens.lower.slice(Math.max(0, at - REACH), at)].reverse();
}

/** How many words before a time may say how it bounds: "before the end of". */
const REACH = 4;
const BETWEEN = new Set(['the', 'of', 'end', 'close', 'a']);
const BOUNDS = new Set(['before', 'by', 'until', 'till', 'through', 'after', 'since', 'from']);

function stretchOf(time: TimeExpression, before: readonly string[], words: string, asOf: Day): Stretch {
  if (time.value === null) return time.length ? { from: asOf, to: dayAfter(asOf, time.length) } : UNBOUND;
  const { first, last } = bounds(time.value);
  const bound = before.find((word) => !BETWEEN.has(word)) ?? '';
  const isEnd = /\bend\b/i.test(words) || before.slice(0, 2).includes('end');
  switch (BOUNDS.has(bound) ? bound : time.relation) {
    case 'before':
      return { from: null, to: isEnd ? last : dayBefore(first) };
    case 'by':
    case 'until':
    case 'till':
    case 'through':
      return { from: null, to: last };
    case 'after':
      return { from: last === null ? null : addDays(last, 1), to: null };
    case 'since':
    case 'from':
      return { from: first, to: last === first ? null : last };
    default:
      return isEnd ? { from: null, to: last } : { from: first, to: last };
  }
}

/** The last day before another; the last day of a month stands for the end of the month. */
function dayBefore(day: Day | null): Day | null {
  if (day === null) return null;
  return addDays(day, 1).endsWith('-01') ? day : addDays(day, -1);
}
