import type { CallOptions } from './call.js';

/** A page of a list. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  /** For `after` of the next page; null on the last. */
  readonly next: string | null;
}

/** An operation that answers page by page. */
export type Paged<A, T> = (asked: A, options?: CallOptions) => Promise<PageOf<T>>;

/** All rows of a list, asked for page by page while they are wanted. What is said with `after` is where to begin. */
export async function* eachRow<A extends object, T>(
  list: Paged<A, T>,
  asked: A,
  options: CallOptions = {},
): AsyncGenerator<T, void, undefined> {
  for (let page = await list(asked, options); ; page = await list({ ...asked, after: page.next }, options)) {
    yield* page.rows;
    if (page.next === null) return;
  }
}
