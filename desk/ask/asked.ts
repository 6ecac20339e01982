import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallOptions, Dragoman } from 'dragoman/client';
import { server } from './server.js';

/** Operations of the interface that only read. */
export type Reading = {
  [N in keyof Dragoman]: Dragoman[N] extends (asked: infer A, options?: CallOptions) => Promise<infer R>
    ? R extends Response | undefined
      ? never
      : { asked: A; answer: Exclude<R, Response> }
    : never;
};

/** Whether to ask yet, and whether what was shown stays until the new answer is there (a filter that is dragged). */
export interface AskOptions {
  readonly enabled?: boolean;
  readonly keep?: boolean;
}

/**
 * What the server answers to an operation, remembered by what is asked: `useAsked('entry', { dossier, id })`. What the dossier's events tell of is
 * asked anew by itself (live.ts).
 */
export function useAsked<N extends keyof Reading>(
  name: N,
  asked: Reading[N]['asked'],
  { enabled = true, keep = false }: AskOptions = {},
): UseQueryResult<Reading[N]['answer'], Error> {
  return useQuery<Reading[N]['answer'], Error>({
    queryKey: [name, asked],
    queryFn: ({ signal }) => answerOf(name, asked, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData as never }),
  });
}

/** The client's functions differ in what they take; which one `name` means is known to the caller's types alone. */
export function answerOf<N extends keyof Reading>(
  name: N,
  asked: Reading[N]['asked'],
  signal: AbortSignal,
): Promise<Reading[N]['answer']> {
  const operation = server[name] as unknown as (
    asked: Reading[N]['asked'],
    options: CallOptions,
  ) => Promise<Reading[N]['answer']>;
  return operation(asked, { signal });
}
