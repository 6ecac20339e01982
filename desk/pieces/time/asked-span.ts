import { dayAt, dayNumber, monthStart } from './day-number.js';
import { type Span, within } from './span.js';

/** The first day of a date in an address, YYYY, YYYY-MM or YYYY-MM-DD, or the day after its last; null where it is none. */
function edge(value: string | null, isEnd: boolean): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-([0-3]\d))?$/.exec(value ?? '') ?? [];
  if (!year) return null;
  if (day) return dayNumber(`${year}-${month}-${day}`) + (isEnd ? 1 : 0) || null;
  if (month) return monthStart(Number(year), Number(month) + (isEnd ? 1 : 0));
  return monthStart(Number(year) + (isEnd ? 1 : 0), 1);
}

/** The span that an address asks for (`from`, `to`), within the whole; the whole where it asks for none. */
export function askedSpan(query: URLSearchParams, whole: Span): Span {
  const from = edge(query.get('from'), false) ?? whole.from;
  const to = edge(query.get('to'), true) ?? whole.to;
  return to > from ? within({ from, to }, whole) : whole;
}

/** What an address asks for that is no day, month or year: `from=yesterday`. */
export const notDays = (query: URLSearchParams): string[] =>
  [query.get('from'), query.get('to')].filter(
    (value): value is string => value !== null && edge(value, false) === null,
  );

/** The fields of an address for a span: nulls for the whole. */
export function spanFields(
  span: Span,
  whole: Span,
): { readonly from: string | null; readonly to: string | null } {
  const isWhole = span.from <= whole.from && span.to >= whole.to;
  return isWhole
    ? { from: null, to: null }
    : { from: dayAt(Math.round(span.from)), to: dayAt(Math.round(span.to) - 1) };
}
