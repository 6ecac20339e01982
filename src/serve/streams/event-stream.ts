import { comeBackAfter, HEARTBEAT } from './message.js';

/** Times of a stream, in milliseconds. */
export interface StreamTimes {
  /** A stream says something at least so often, so that no proxy takes it for dead. */
  readonly heartbeat: number;
  /** A reader who takes nothing for so long is dropped. */
  readonly stalled: number;
  /** A stream ends after so long; its reader comes back and says who they are again. */
  readonly longest: number;
  /** After how long a reader whose stream ended comes back. */
  readonly comeBack: number;
}

export const STREAM_TIMES: StreamTimes = {
  heartbeat: 15_000,
  stalled: 30_000,
  longest: 3_600_000,
  comeBack: 2_000,
};

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Read by nginx and others of its kind, which would hold messages back.
  'x-accel-buffering': 'no',
};

/** What is sent over a stream: messages one after the other, until the signal says that nobody listens any more. */
export type MessageSource = (signal: AbortSignal) => AsyncGenerator<string>;

/**
 * A stream of server-sent events. A message is asked for only when the reader has taken the one before it, so that nothing piles up for a slow
 * reader. `ended` is called once, whoever ends it: the reader, the source, or `stop`.
 */
export function eventStream(
  source: MessageSource,
  ended: () => void,
  times: StreamTimes = STREAM_TIMES,
): { readonly response: Response; readonly stop: () => void } {
  const { messages, signal, end } = lifeOf(source, () => {
    clearTimeout(age);
    ended();
  });
  const { body, stop } = spoken(reading(messages, times.heartbeat, signal), times, end);
  const age = setTimeout(stop, times.longest).unref();
  return { response: new Response(body, { headers: HEADERS }), stop };
}

/** What is to be said as a body: piece by piece, as its reader takes it. The connection of one who takes nothing is cut where the server listens. */
function spoken(
  said: () => Promise<string | null>,
  { comeBack, stalled }: StreamTimes,
  ended: () => void,
): { readonly body: ReadableStream<Uint8Array>; readonly stop: () => void } {
  let control: ReadableStreamDefaultController<Uint8Array> | null = null;
  const stop = once(() => {
    ended();
    control?.close();
  });
  const patience = patienceOf(stalled, stop);
  const say = (text: string): void => {
    control?.enqueue(bytes(text));
    patience.begin();
  };
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      control = stream;
      say(comeBackAfter(comeBack));
    },
    async pull() {
      patience.end();
      const text = await said();
      if (text === null) stop();
      else say(text);
    },
    cancel() {
      patience.end();
      ended();
    },
  });
  return { body, stop };
}

/** A source at work, until somebody ends it: then it is told by the signal that nobody listens any more. */
function lifeOf(source: MessageSource, ended: () => void) {
  const nobody = new AbortController();
  const messages = source(nobody.signal);
  const end = once(() => {
    nobody.abort();
    messages.return(undefined).catch(() => {});
    ended();
  });
  return { messages, signal: nobody.signal, end };
}

/** Patience with a reader, which ends after some milliseconds unless it is ended before. */
function patienceOf(milliseconds: number, lost: () => void) {
  let clock: NodeJS.Timeout | undefined;
  return {
    begin(): void {
      clock = setTimeout(lost, milliseconds).unref();
    },
    end: (): void => clearTimeout(clock),
  };
}

const encoder = new TextEncoder();
const bytes = (text: string): Uint8Array => encoder.encode(text);

/**
 * What is to be said next: a message or, where none comes for a while, a heartbeat; null at the end. A source that fails has come to its end:
 * the reader comes back, and is told why by a refusal.
 */
function reading(
  messages: AsyncGenerator<string>,
  patience: number,
  signal: AbortSignal,
): () => Promise<string | null> {
  let pending: Promise<IteratorResult<string>> | null = null;
  return async () => {
    pending ??= messages.next().catch(() => END);
    const came = await soonest(pending, patience, signal);
    if (came === 'nothing') return HEARTBEAT;
    pending = null;
    return came === 'stopped' || came.done ? null : came.value;
  };
}

const END: IteratorResult<string> = { done: true, value: undefined };

/** What comes next, or that nothing came for a while, or that it was stopped. */
async function soonest<T>(
  next: Promise<T>,
  patience: number,
  signal: AbortSignal,
): Promise<T | 'nothing' | 'stopped'> {
  if (signal.aborted) return 'stopped';
  let clock: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  const waited = new Promise<'nothing' | 'stopped'>((resolve) => {
    clock = setTimeout(() => resolve('nothing'), patience);
    stop = () => resolve('stopped');
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([next, waited]);
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', stop);
  }
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
