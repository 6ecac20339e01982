import { Worker } from 'node:worker_threads';
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

/** A pool of worker threads. Each holds the tables and the weights of its own: some 150 MB. */
export function readingPool(size: number): ReadingPool {
  const idle: Desk[] = Array.from({ length: size }, openDesk);
  const all = [...idle];
  const waiting: ((desk: Desk) => void)[] = [];
  const take = (): Promise<Desk> => {
    const desk = idle.pop();
    return desk ? Promise.resolve(desk) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (desk: Desk): void => {
    const next = waiting.shift();
    if (next) next(desk);
    else idle.push(desk);
  };
  return {
    size,
    async read(job, isWanted) {
      const desk = await take();
      try {
        return await desk.read(job, isWanted);
      } finally {
        giveBack(desk);
      }
    },
    close: async () => void (await Promise.all(all.map((desk) => desk.close()))),
  };
}

/** One worker thread, which reads one document at a time. */
interface Desk {
  read(job: Unread, isWanted: IsWanted): Promise<JobResult>;
  close(): Promise<unknown>;
}

/** The job that a thread is at. */
interface Sitting {
  readonly job: Unread;
  readonly isWanted: IsWanted;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (reason: unknown) => void;
}

function openDesk(): Desk {
  let sitting: Sitting | undefined;
  const answer = async ({ isWanted, reject }: Sitting, document: SourceDocument): Promise<void> => {
    try {
      worker.postMessage({ wanted: await isWanted(document) } satisfies ToWorker);
    } catch (thrown) {
      reject(thrown);
    }
  };
  const hear = (message: FromWorker): void => {
    if (!sitting) return;
    if ('ask' in message) void answer(sitting, message.ask);
    else sitting.resolve(message.result);
  };
  // A thread that dies (out of memory) takes its document with it, not the run: the next one gets a new thread.
  const renew = (error: Error): void => {
    worker = listened();
    sitting?.resolve({ failed: failedOf(error, nameOf(sitting.job)) });
  };
  const listened = (): Worker => start().on('message', hear).on('error', renew);
  let worker = listened();
  return {
    read: (job, isWanted) =>
      new Promise((resolve, reject) => {
        sitting = { job, isWanted, resolve, reject };
        worker.postMessage({ job } satisfies ToWorker);
      }),
    close: () => worker.terminate(),
  };
}

const start = (): Worker => new Worker(new URL('./reading-worker.js', import.meta.url));
