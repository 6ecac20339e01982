import { Worker, type WorkerOptions } from 'node:worker_threads';
import { doJob, failedOf, type JobResult, nameOf, type Unread } from './reading-job.js';
import type { FromWorker, ToWorker } from './reading-worker.js';
import type { SourceDocument } from './record/index.js';

type IsWanted = (document: SourceDocument) => boolean | Promise<boolean>;

/** Reads documents side by side. */
export interface ReadingPool {
  /** How many documents it reads at a time. */
  readonly size: number;
  read(job: Unread, isWanted: IsWanted): Promise<JobResult>;
  close(): Promise<void>;
}

/** A pool that reads in this thread, one document after the other: for few of them, starting threads takes longer than it saves. */
export const ownThread: ReadingPool = { size: 1, read: doJob, close: async () => {} };

/** Jobs that are done in this thread before others are started: a worker takes as long to start as these take to be read. */
const AT_HOME = 4;

/** A pool that starts worker threads once there is work for them. */
export function growingPool(size: number): ReadingPool {
  let seen = 0;
  let threads: ReadingPool | undefined;
  return {
    size,
    read(job, isWanted) {
      seen += 1;
      if (seen <= AT_HOME) return ownThread.read(job, isWanted);
      threads ??= readingPool(size);
      return threads.read(job, isWanted);
    },
    close: async () => threads?.close(),
  };
}

/**
 * Jobs that a thread has at hand: it goes on with the next ones while it waits to hear whether a document is wanted, which the thread that
 * writes may be too busy to say at once.
 */
const AT_HAND = 40;

/** A pool of worker threads. Each holds the tables and the weights of its own: some 150 MB. */
export function readingPool(size: number): ReadingPool {
  const desks: readonly Desk[] = Array.from({ length: size }, openDesk);
  const waiting: (() => void)[] = [];
  const least = (): Desk => desks.reduce((a, b) => (b.jobs() < a.jobs() ? b : a));
  return {
    size,
    async read(job, isWanted) {
      while (least().jobs() >= AT_HAND) await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await least().read(job, isWanted);
      } finally {
        waiting.shift()?.();
      }
    },
    close: async () => void (await Promise.all(desks.map((desk) => desk.close()))),
  };
}

/** One worker thread with the jobs that it has at hand. */
interface Desk {
  jobs(): number;
  read(job: Unread, isWanted: IsWanted): Promise<JobResult>;
  close(): Promise<unknown>;
}

/** A job that a thread has at hand. */
interface Sitting {
  readonly job: Unread;
  readonly isWanted: IsWanted;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (reason: unknown) => void;
  /** It was told that the document is wanted: it is read next, or now. */
  wanted: boolean;
}

function openDesk(): Desk {
  const sittings = new Map<number, Sitting>();
  let count = 0;
  const say = (message: ToWorker): void => worker.postMessage(message);
  const answer = async (number: number, sitting: Sitting, document: SourceDocument): Promise<void> => {
    try {
      sitting.wanted = await sitting.isWanted(document);
      say({ number, wanted: sitting.wanted });
    } catch (thrown) {
      sittings.delete(number);
      sitting.reject(thrown);
    }
  };
  const hear = (message: FromWorker): void => {
    const sitting = sittings.get(message.number);
    if (!sitting) return;
    if ('ask' in message) return void answer(message.number, sitting, message.ask);
    sittings.delete(message.number);
    sitting.resolve(message.result);
  };
  // A thread that dies (out of memory) takes the document with it that it was reading, not the run: a new one takes over the others.
  const renew = (error: Error): void => {
    worker = listened();
    const [fatal] = [...sittings].sort(([, a], [, b]) => Number(b.wanted) - Number(a.wanted));
    if (fatal) sittings.delete(fatal[0]);
    fatal?.[1].resolve({ failed: failedOf(error, nameOf(fatal[1].job)) });
    for (const [number, { job }] of sittings) say({ number, job });
  };
  const listened = (): Worker => readingThread().on('message', hear).on('error', renew);
  let worker = listened();
  return {
    jobs: () => sittings.size,
    read: (job, isWanted) =>
      new Promise((resolve, reject) => {
        count += 1;
        sittings.set(count, { job, isWanted, resolve, reject, wanted: false });
        say({ number: count, job });
      }),
    close: () => worker.terminate(),
  };
}

/** Starts a thread that reads (`reading-worker.ts`). */
export const readingThread = (options: WorkerOptions = {}): Worker =>
  new Worker(new URL('./reading-worker.js', import.meta.url), options);
