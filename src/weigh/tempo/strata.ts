import { dayAt, dayNumber, yearOf } from '../days.js';

/** A stretch of days, first and last as numbers, both within. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A year of it: what was seen around talks and at other times. Days are exposure, as in any rate. */
export interface Stratum {
  readonly year: number;
  readonly days: number;
  readonly daysAround: number;
  readonly tests: number;
  readonly testsAround: number;
}

/** For each day of a span whether it lies within `window` days of a talk; 1 where it does. */
export function around(talks: readonly Span[], window: number, span: Span): Uint8Array {
  const marked = new Uint8Array(span.last - span.first + 1);
  for (const { first, last } of talks)
    marked.fill(1, Math.max(0, first - window - span.first), Math.max(0, last + window - span.first + 1));
  return marked;
}

/** The years of a span by the places of their first days in it, with the span's end behind the last. */
export function yearStarts({ first, last }: Span): { readonly year: number; readonly start: number }[] {
  const from = yearOf(dayAt(first));
  return Array.from({ length: yearOf(dayAt(last)) - from + 1 }, (_, i) => ({
    year: from + i,
    start: Math.max(0, dayNumber(`${from + i}-01-01`) - first),
  }));
}

/** How many of the first so many days are marked, for each count of days. */
export function sumsOf(marked: Uint8Array): Int32Array {
  const sums = new Int32Array(marked.length + 1);
  for (let i = 0; i < marked.length; i++) sums[i + 1] = (sums[i] ?? 0) + (marked[i] ?? 0);
  return sums;
}

/** The years of a span with what was seen in each. `tests` are places of days in the span. */
export function strataOf(marked: Uint8Array, tests: readonly number[], span: Span): readonly Stratum[] {
  const starts = yearStarts(span);
  const sums = sumsOf(marked);
  return starts.map(({ year, start }, i) => {
    const end = starts[i + 1]?.start ?? marked.length;
    const own = tests.filter((day) => day >= start && day < end);
    return {
      year,
      days: end - start,
      daysAround: (sums[end] ?? 0) - (sums[start] ?? 0),
      tests: own.length,
      testsAround: own.filter((day) => marked[day] === 1).length,
    };
  });
}

/** All years as one. */
export function together(strata: readonly Stratum[]): Stratum {
  const sum = (part: (stratum: Stratum) => number): number => strata.reduce((all, one) => all + part(one), 0);
  return {
    year: strata[0]?.year ?? 0,
    days: sum(({ days }) => days),
    daysAround: sum(({ daysAround }) => daysAround),
    tests: sum(({ tests }) => tests),
    testsAround: sum(({ testsAround }) => testsAround),
  };
}
