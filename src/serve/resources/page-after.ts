import { Failure } from '../../record/index.js';

/**
 * A page of a list that is at hand as a whole: the rows behind the one of the name `after`, at most `limit`. Throws `Failure` `bad-query` where
 * no row bears that name.
 */
export function pageAfter<T>(
  all: readonly T[],
  nameOf: (row: T) => string,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): { readonly rows: readonly T[]; readonly next: string | null } {
  const place = after === undefined ? -1 : all.findIndex((row) => nameOf(row) === after);
  if (after !== undefined && place < 0)
    throw new Failure(
      'bad-query',
      after,
      `"${after}" is no place in this list; write after as the "next" of the page before.`,
    );
  const rows = all.slice(place + 1, place + 1 + limit);
  const last = rows.at(-1);
  const isLast = place + 1 + limit >= all.length;
  return { rows, next: isLast || last === undefined ? null : nameOf(last) };
}
