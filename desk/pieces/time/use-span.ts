import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQuery } from '../../place/place.js';
import { askedSpan, spanFields } from './asked-span.js';
import type { Span } from './span.js';
import { type SpanKept, spanKept } from './span-kept.js';

/** Milliseconds of rest after which a span is written into the address. */
const REST = 250;

/** The span of the address (`from`, `to`), kept so that it can be dragged; the address follows when it rests. */
export function useSpanKept(whole: Span): SpanKept {
  const [query, set] = useQuery();
  const [kept] = useState(() => spanKept(askedSpan(query, whole)));
  const { from, to } = askedSpan(query, whole);
  useEffect(() => {
    const shown = spanFields(kept.now(), whole);
    const asked = spanFields({ from, to }, whole);
    // Days are what the address knows: what it already says is not rounded back.
    if (shown.from !== asked.from || shown.to !== asked.to) kept.become({ from, to });
  }, [kept, whole, from, to]);
  useEffect(() => {
    let waiting = 0;
    const stop = kept.listen(() => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => set(spanFields(kept.now(), whole), { replace: true }), REST);
    });
    return () => {
      window.clearTimeout(waiting);
      stop();
    };
  }, [kept, whole, set]);
  return kept;
}

/** The span as it is now, for what must be drawn anew with it. */
export const useSpan = (kept: SpanKept): Span => useSyncExternalStore(kept.listen, kept.now);

/** The span when it has rested for a moment: for lists and counts, which nobody reads while time runs past. */
export function useRestedSpan(kept: SpanKept): Span {
  const [span, setSpan] = useState(kept.now);
  useEffect(() => {
    let waiting = 0;
    const stop = kept.listen(() => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => setSpan(kept.now()), REST / 2);
    });
    return () => {
      window.clearTimeout(waiting);
      stop();
    };
  }, [kept]);
  return span;
}
