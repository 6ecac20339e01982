import { type Kept, kept } from '../../ask/kept.js';
import type { Span } from './span.js';

/** The span that one looks at, where pictures and their strip both see it change without anything else being drawn anew. */
export type SpanKept = Kept<Span>;

/** A span that tells its listeners when it changes. */
export const spanKept = (begin: Span): SpanKept => kept(begin, (a, b) => a.from === b.from && a.to === b.to);
