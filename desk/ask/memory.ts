import { QueryClient } from '@tanstack/react-query';
import { Problem } from 'dragoman/client';

/** How often a call is made again where the server says that it cannot answer now. */
const TRIES = 3;
/** Half an hour: back and forth between pages asks nothing anew. What changes is told by the events of the dossier. */
const HELD_FOR = 30 * 60_000;

/** What the server has answered. A refusal is final, what may pass is asked again. */
export const memory = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: HELD_FOR,
      refetchOnWindowFocus: false,
      retry: (failures, thrown) => failures < TRIES && mayPass(thrown),
      retryDelay: (failures, thrown) =>
        (thrown instanceof Problem ? thrown.retryAfter : null) ?? Math.min(1000 * 2 ** failures, 10_000),
    },
  },
});

/** Too much at once, a server that starts or stops, a line that is down. */
function mayPass(thrown: unknown): boolean {
  if (thrown instanceof Problem) return [429, 502, 503, 504].includes(thrown.status);
  return thrown instanceof TypeError;
}
