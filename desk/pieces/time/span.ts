/** A stretch of time, in days since 1970: the beginning of `from` until the end of `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Nobody looks closer than this many days. */
const SHORTEST = 7;

export const lengthOf = ({ from, to }: Span): number => to - from;

/** The span moved, and if need be shortened, so that it lies in the whole. */
export function within(span: Span, whole: Span): Span {
  const length = Math.min(Math.max(lengthOf(span), SHORTEST), Math.max(lengthOf(whole), SHORTEST));
  const from = Math.max(whole.from, Math.min(span.from, whole.to - length));
  return { from, to: from + length };
}

/** Nearer (factor above 1) or farther, around a moment that stays where it is. */
export function zoomed(span: Span, factor: number, about: number, whole: Span): Span {
  const length = Math.max(SHORTEST, lengthOf(span) / factor);
  const share = (about - span.from) / lengthOf(span);
  const from = about - share * length;
  return within({ from, to: from + length }, whole);
}

/** Earlier or later by so many days. */
export const moved = ({ from, to }: Span, days: number, whole: Span): Span =>
  within({ from: from + days, to: to + days }, whole);

/** The span, moved as little as is needed to show a moment with some air beside it. */
export function showing(span: Span, at: number, whole: Span): Span {
  const air = lengthOf(span) * 0.08;
  if (at < span.from + air) return moved(span, at - air - span.from, whole);
  return at > span.to - air ? moved(span, at + air - span.to, whole) : span;
}
