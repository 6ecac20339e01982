import {
  attitudeOf,
  head,
  type Place,
  relation,
  type Span,
  type TimeExpression,
  upos,
} from '../language/index.js';
import type { Edtf } from '../record/index.js';
import type { Context } from './context.js';
import { startOf, within } from './discourse.js';
import type { Run } from './passage.js';

/** The time that stands nearest to a token within a run; null where none has a place in the calendar. */
export function whenOf(c: Context, at: number, run: Run): Edtf | null {
  const span = { start: startOf(c.d, run.from), end: c.d.analysis.tokens.ends[run.to - 1] ?? 0 };
  const near = startOf(c.d, at);
  const nearest = daysWithin(c, span, at).sort(
    (a, b) => Math.abs(a.start - near) - Math.abs(b.start - near),
  )[0];
  return nearest?.value ?? null;
}

/** The first time after a token within a run: what is to come is told after its verb ("hopes to meet again before the year ends"). */
export function whenAfter(c: Context, at: number, run: Run): Edtf | null {
  const span = { start: startOf(c.d, at), end: c.d.analysis.tokens.ends[run.to - 1] ?? 0 };
  return daysWithin(c, span, at)[0]?.value ?? null;
}

/** The times within a span that have a place in the calendar and tell when what the token says happens. */
const daysWithin = (c: Context, span: Span, at: number): TimeExpression[] =>
  within(c.d.analysis.times, span).filter(
    (t) => t.type === 'date' && t.value !== null && !isOfSaying(c, t, at),
  );

/**
 * Whether a time tells when something was said rather than when it happens: it hangs on a verb of saying in whose words the token stands
 * ("said on Monday that they would meet").
 */
function isOfSaying(c: Context, time: Span, at: number): boolean {
  const { trees } = c.d.analysis;
  if (followsSaying(c, time, at)) return true;
  let verb = tokenAt(c, time.start);
  while (verb >= 0 && startOf(c.d, verb) >= time.start && startOf(c.d, verb) < time.end)
    verb = head(trees, verb);
  if (verb < 0 || attitudeOf(trees, verb) !== 'says') return false;
  for (let word = at; word >= 0 && word !== verb; word = head(trees, word))
    if (head(trees, word) === verb) return relation(trees, word) === 'ccomp';
  // "The meeting, announced on Monday, will be held in May."
  return relation(trees, verb).startsWith('acl') && head(trees, verb) === at;
}

/** How many words may part a verb of saying from its time: "told the reporters in Doha on". */
const farthestSaying = 5;

/** "Said Monday she would go", "told him on Monday that": right behind a verb of saying, or before "that", a time is of the saying. */
function followsSaying(c: Context, time: Span, at: number): boolean {
  const { trees, tokens } = c.d.analysis;
  const from = tokenAt(c, time.start);
  if (at <= from) return false;
  const isSaying = (token: number): boolean =>
    upos(trees, token) === 'VERB' && attitudeOf(trees, token) === 'says';
  const before = tokens.lower[from - 1] === 'on' ? from - 2 : from - 1;
  if (isSaying(before)) return true;
  if (tokens.lower[tokenAt(c, time.end)] !== 'that') return false;
  for (let token = before; token >= from - farthestSaying; token--) if (isSaying(token)) return true;
  return false;
}

/** "Denuclearization of the Korean Peninsula" names no venue; "in Vienna", "the Vienna talks" and "on Midway Island" do. */
function isVenue(c: Context, place: Place): boolean {
  const before = c.d.analysis.text.slice(Math.max(0, place.start - 16), place.start).toLowerCase();
  return (
    !/\b(?:of|for|towards?|about|over|on) (?:the )?$/.test(before) || /island|ship|aboard/i.test(place.name)
  );
}

/** Whether a word hangs on one of the others, over times, places and names alone: "in Oslo" on "met" in "met on Monday in Oslo". */
function hangsOn(c: Context, token: number, words: readonly number[]): boolean {
  const { trees } = c.d.analysis;
  let at = head(trees, token);
  while (
    at >= 0 &&
    !words.includes(at) &&
    (c.d.timeAt[at] !== -1 || c.d.placeAt[at] !== -1 || c.d.mentionAt[at] !== -1)
  )
    at = head(trees, at);
  return words.includes(at);
}

/** The token at which a span begins, by bisection. */
function tokenAt(c: Context, offset: number): number {
  const { ends } = c.d.analysis.tokens;
  let low = 0;
  for (let high = c.d.analysis.tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of an encounter: the nearest that hangs on one of the words that name it, else the nearest that is no part of another noun's phrase. */
export function venueOf(c: Context, words: readonly number[], run: Run): Place | null {
  const span = { start: startOf(c.d, run.from), end: c.d.analysis.tokens.ends[run.to - 1] ?? 0 };
  const near = startOf(c.d, words[0] ?? run.from);
  const places = within(c.d.analysis.places, span)
    .filter((place) => isVenue(c, place))
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  return (
    places.find((place) => spanHangs(c, place, words)) ?? places.find((place) => !isOfNoun(c, place)) ?? null
  );
}

/** "Stability in the Gulf": the place belongs to a noun that names no encounter. */
function isOfNoun(c: Context, place: Place): boolean {
  const { trees } = c.d.analysis;
  const above = head(trees, tokenAt(c, place.end - 1));
  return upos(trees, above) === 'NOUN' && c.d.timeAt[above] === -1;
}

/** Whether any token of a span hangs on one of the words. */
function spanHangs(c: Context, span: Span, words: readonly number[]): boolean {
  for (let at = tokenAt(c, span.start); startOf(c.d, at) < span.end && at < c.d.analysis.tokens.length; at++)
    if (hangsOn(c, at, words)) return true;
  return false;
}
