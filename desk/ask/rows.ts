import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { PageOf } from 'dragoman/client';
import { useMemo } from 'react';
import { answerOf, type Reading } from './asked.js';

/** Operations whose answer is a page of a list. */
export type Listing = {
  [N in keyof Reading]: Reading[N]['answer'] extends PageOf<infer T>
    ? { asked: Reading[N]['asked']; row: T }
    : never;
};

/** A list as far as it was asked for. */
export interface Rows<T> {
  /** Undefined until the first page is there. */
  readonly rows: readonly T[] | undefined;
  readonly error: Error | null;
  readonly isComing: boolean;
  /** Asks for the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
  readonly again: () => void;
}

/** A list of the interface, page by page: `useRows('documents', { dossier, newest: true })`. */
export function useRows<N extends keyof Listing>(
  name: N,
  asked: Listing[N]['asked'],
  { enabled = true }: { readonly enabled?: boolean } = {},
): Rows<Listing[N]['row']> {
  type Page = PageOf<Listing[N]['row']>;
  const found = useInfiniteQuery<
    Page,
    Error,
    InfiniteData<Page, string | null>,
    readonly unknown[],
    string | null
  >({
    queryKey: [name, asked, 'rows'],
    queryFn: async ({ signal, pageParam }) => {
      const page = { ...(asked as object), ...(pageParam !== null && { after: pageParam }) };
      return (await answerOf(name, page as typeof asked, signal)) as unknown as Page;
    },
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled,
  });
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.rows), [found.data]);
  return {
    rows,
    error: found.error,
    isComing: found.isFetching,
    more: found.hasNextPage ? () => void found.fetchNextPage() : undefined,
    again: () => void found.refetch(),
  };
}
