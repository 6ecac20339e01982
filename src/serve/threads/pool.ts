import { Worker } from 'node:worker_threads';
import type { Task } from '../perform.js';
import { Refusal } from '../problem.js';
import type { Served } from '../reply.js';
import type { ThreadResource } from '../resource.js';
import { asError, type FromThread, type ThreadData, type ToThread } from './message.js';
import type { Threads } from './threads.js';

/** How long one answer may take, in milliseconds: the slowest of the Korea dossier takes about one second, a dossier of years many times that. */
const LONGEST = 120_000;
/** Milliseconds that the call in hand has to end when the pool closes: a thread that is ended within a look at its ledger takes the program with it. */
const GRACE = 3_000;
/** Calls that wait for one thread: more would wait longer than people do. */
const MOST_WAITING = 200;

export interface PoolOptions extends ThreadData {
  /** Threads that read. */
  readonly readers: number;
  readonly longest?: number;
  readonly grace?: number;
  /** Another thread than ours, for tests. */
  readonly start?: () => Worker;
}

/**
 * Threads that answer: some that read, and one alone that writes, so that writers wait for each other in order and no reader for them. Each is
 * started when it is first needed, and one that dies or hangs is replaced: what it had in hand is refused, the rest goes on.
 */
export function threadPool({
  readers,
  longest = LONGEST,
  grace = GRACE,
  start,
  ...data
}: PoolOptions): Threads {
  const begin =
    start ?? (() => new Worker(new URL('./answer-worker.js', import.meta.url), { workerData: data }));
  const writer = seat(begin, longest);
  const seats = Array.from({ length: readers }, () => seat(begin, longest));
  return {
    perform(resource, task) {
      const free =
        resource.pace === 'write' ? writer : seats.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
      return free.perform(resource, task);
    },
    async quiet() {
      while (seats.some((one) => one.waiting() > 0)) await Promise.all(seats.map((one) => one.quiet()));
    },
    close: async () => void (await Promise.all([writer, ...seats].map((one) => one.close(grace)))),
  };
}

interface Pending {
  readonly message: ToThread;
  readonly resolve: (served: Served) => void;
  readonly reject: (reason: Error) => void;
}

interface Seat extends Pick<Threads, 'perform' | 'quiet'> {
  waiting(): number;
  close(grace: number): Promise<void>;
}

/** A place for one thread, and the calls that wait for it: one after the other, so that a call's time is its own. */
function seat(begin: () => Worker, longest: number): Seat {
  const queue: Pending[] = [];
  const watching: (() => void)[] = [];
  let worker: Worker | null = null;
  let clock: NodeJS.Timeout | undefined;
  let count = 0;

  const next = (): void => {
    clearTimeout(clock);
    const [first] = queue;
    if (!first) {
      for (const wake of watching.splice(0)) wake();
      return;
    }
    clock = setTimeout(
      () => lost(new Refusal('unavailable', 'It takes too long to answer; ask for less.')),
      longest,
    );
    worker ??= started();
    worker.postMessage(first.message);
  };
  /** The thread is given up with what it has in hand. */
  const lost = (reason: Error): void => {
    worker?.removeAllListeners();
    void worker?.terminate();
    worker = null;
    queue.shift()?.reject(reason);
    next();
  };
  const heard = (message: FromThread): void => {
    const [first] = queue;
    if (first?.message.number !== message.number) return;
    queue.shift();
    if ('served' in message) first.resolve(message.served);
    else first.reject(asError(message.thrown));
    next();
  };
  const started = (): Worker =>
    begin()
      .on('message', heard)
      .on('error', lost)
      .on('exit', () => lost(new Error('the thread ended by itself')));

  const quiet = (): Promise<void> =>
    queue.length === 0 ? Promise.resolve() : new Promise((resolve) => watching.push(resolve));
  return {
    waiting: () => queue.length,
    perform: (resource: ThreadResource, task: Task) =>
      new Promise((resolve, reject) => {
        if (queue.length >= MOST_WAITING)
          return reject(
            new Refusal('unavailable', 'Too much is asked for at once; try again in some seconds.', {
              headers: { 'retry-after': '5' },
            }),
          );
        count += 1;
        queue.push({ message: { number: count, resource: resource.name, task }, resolve, reject });
        if (queue.length === 1) next();
      }),
    quiet,
    close: async (grace) => {
      const stopping = new Refusal('unavailable', 'The server is stopping.');
      for (const { reject } of queue.splice(1)) reject(stopping);
      const last = setTimeout(() => lost(stopping), grace);
      await quiet();
      clearTimeout(last);
      await worker?.terminate();
    },
  };
}
