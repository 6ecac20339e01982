import type { Page } from '../../keep/index.js';

/** A page of a list that is at hand as a whole, in the order of its names: the rows behind the name `after`, whether it is there or not. */
export function pageByName<T>(
  all: readonly T[],
  nameOf: (row: T) => string,
  { limit, after = '' }: { readonly limit: number; readonly after?: string | undefined },
): Page<T> {
  const rest = all.filter((row) => nameOf(row) > after);
  const rows = rest.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: rest.length > limit && last !== undefined ? nameOf(last) : null };
}
