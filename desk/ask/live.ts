import { eachEvent, type LedgerEvent } from 'dragoman/client';
import { useEffect } from 'react';
import { memory } from './memory.js';
import { server } from './server.js';

/** Events that come within this many milliseconds of each other are one change. */
const BREATH = 400;

/** Everything that was asked about a dossier is asked anew when something is written in it; what is on the screen, at once. */
export function useLive(dossier: string): void {
  useEffect(() => {
    if (dossier === '') return;
    const stop = new AbortController();
    let waiting = 0;
    const refresh = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => forget(dossier), BREATH);
    };
    void follow(dossier, stop.signal, refresh);
    return () => {
      stop.abort();
      window.clearTimeout(waiting);
    };
  }, [dossier]);
}

async function follow(dossier: string, signal: AbortSignal, tell: () => void): Promise<void> {
  try {
    const events = (options: { readonly signal?: AbortSignal | undefined }) =>
      server.events({ dossier }, options);
    for await (const _ of eachEvent<LedgerEvent>(events, { signal })) tell();
  } catch {
    // A dossier that is not there says so on its page.
  }
}

/** Marks as out of date what was asked about a dossier. */
export const forget = (dossier: string): Promise<void> =>
  memory.invalidateQueries({
    predicate: ({ queryKey: [, asked] }) => (asked as { dossier?: string } | undefined)?.dossier === dossier,
  });
