import type { Span } from './analysis.js';

/** The index of the first span of an ordered list without overlaps that ends after an offset, by bisection; the length for none. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
