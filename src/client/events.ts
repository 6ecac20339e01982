import type { CallOptions } from './call.js';
import { eventReader, type ServerEvent } from './event-text.js';
import { Problem } from './problem.js';

/** Asks for a stream of events: `(options) => dragoman.events({ dossier: 'korea' }, options)`. */
export type AskForEvents = (options: CallOptions) => Promise<Response>;

/** How long to wait before coming back, in milliseconds: what a stream says unless it says nothing, and at most. */
const USUAL_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
/** Refusals after which it is worth asking again: too many at once, a server that starts or stops. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * The events of a stream as they come, for as long as they are wanted. Where the stream ends or the server cannot be reached, it comes back and
 * goes on after the last event that it has seen. Ends when the signal aborts. Throws `Problem` where the server refuses for good.
 */
export async function* eachEvent<T = unknown>(
  ask: AskForEvents,
  { signal, headers = {} }: CallOptions = {},
): AsyncGenerator<ServerEvent<T>, void, undefined> {
  let [last, wait, failed] = ['', USUAL_WAIT, 0];
  while (!signal?.aborted) {
    try {
      const seen = last === '' ? {} : { 'last-event-id': last };
      const response = await ask({ signal, headers: { ...headers, accept: 'text/event-stream', ...seen } });
      failed = 0;
      for await (const { messages, comeBack } of heardIn(response)) {
        wait = comeBack ?? wait;
        for (const message of messages) {
          last = message.id;
          yield { ...message, data: JSON.parse(message.data) as T };
        }
      }
    } catch (thrown) {
      if (signal?.aborted) return;
      wait = waitAfter(thrown) ?? wait;
      failed += 1;
    }
    await pause(Math.min(LONGEST_WAIT, wait * 2 ** Math.max(0, failed - 1)), signal);
  }
}

/** How long the server wants one to wait after it refused for now; null where nobody says. Throws again what is for good. */
function waitAfter(thrown: unknown): number | null {
  if (thrown instanceof SyntaxError) throw thrown;
  if (!(thrown instanceof Problem)) return null;
  if (!PASSING.has(thrown.status)) throw thrown;
  return thrown.retryAfter;
}

/** What comes of a stream, piece by piece. The stream is let go of when nobody wants more. */
async function* heardIn({ body }: Response) {
  if (!body) return;
  const hear = eventReader();
  const text = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield hear(text.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const clock = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
