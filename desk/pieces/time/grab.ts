import { moved, type Span, within } from './span.js';

/** What a finger or a mouse holds of a strip: an end of the period, all of it, or the place where a new one begins. */
export interface Held {
  readonly part: 'from' | 'to' | 'all' | 'new';
  /** The moment at which it was taken hold of, and the period then. */
  readonly moment: number;
  readonly span: Span;
}

/** Pixels from an end within which one takes hold of it. */
const NEAR = 10;

/** What is taken hold of at a moment; `perPixel` is the days of a pixel. */
export function heldAt(span: Span, moment: number, perPixel: number): Held {
  const off = (end: number) => Math.abs(end - moment) / perPixel;
  const nearest = off(span.from) < off(span.to) ? 'from' : 'to';
  if (off(span[nearest]) <= NEAR) return { part: nearest, moment, span };
  return { part: moment > span.from && moment < span.to ? 'all' : 'new', moment, span };
}

/** The period when what is held has been moved to a moment. */
export function grabbed({ part, moment: begun, span }: Held, moment: number, whole: Span): Span {
  if (part === 'all') return moved(span, moment - begun, whole);
  const fixed = part === 'new' ? begun : part === 'from' ? span.to : span.from;
  return within({ from: Math.min(fixed, moment), to: Math.max(fixed, moment) }, whole);
}
