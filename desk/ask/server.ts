import { connect, type WhoAmI } from 'dragoman/client';
import { reachability } from './reachability.js';

let who: Promise<WhoAmI> | undefined;

/** Who one is here; asked once. */
export function whoAmI(): Promise<WhoAmI> {
  who ??= server.whoAmI().catch((thrown) => {
    // A line that was down is asked again.
    who = undefined;
    throw thrown;
  });
  return who;
}

/** A change that a cookie speaks for must bring the word that the session tells; it is asked for when it is first needed. */
async function withWord(init: RequestInit | undefined): Promise<RequestInit | undefined> {
  if (!init?.method || init.method === 'GET') return init;
  const { csrf } = await whoAmI();
  return csrf === null ? init : { ...init, headers: { ...init.headers, 'x-csrf-token': csrf } };
}

/** `fetch`, which notes whether the server can be reached, and goes to the door where the session has ended. */
async function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, await withWord(init));
    reachability.reached();
    if (response.status === 401) window.location.assign(`/login?next=${encodeURIComponent(here())}`);
    return response;
  } catch (thrown) {
    if (!init?.signal?.aborted) reachability.lost();
    throw thrown;
  }
}

const here = (): string => `${window.location.pathname}${window.location.search}`;

/** The server that this page comes from. */
export const server = connect({ fetch: ask });
