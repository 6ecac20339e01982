import type { Span } from './span.js';

/** The span that one looks at, where pictures and their strip both see it change without anything else being drawn anew. */
export interface SpanKept {
  readonly now: () => Span;
  readonly become: (span: Span) => void;
  readonly listen: (listener: () => void) => () => void;
}

/** A span that tells its listeners when it changes. */
export function spanKept(begin: Span): SpanKept {
  let span = begin;
  const listeners = new Set<() => void>();
  return {
    now: () => span,
    become(next) {
      if (next.from === span.from && next.to === span.to) return;
      span = next;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
