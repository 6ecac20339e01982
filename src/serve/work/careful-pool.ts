import type { Worker, WorkerOptions } from 'node:worker_threads';
import { failedOf, type JobResult, nameOf, type Unread } from '../../reading-job.js';
import { type ReadingPool, readingThread } from '../../reading-pool.js';
import type { FromWorker, ToWorker } from '../../reading-worker.js';
import { Failure, type SourceDocument } from '../../record/index.js';
import type { JobLimits } from './job-message.js';

type IsWanted = (document: SourceDocument) => boolean | Promise<boolean>;

/** Thrown for a document whose reading was not begun because the work was stopped. */
export class Stopped extends Error {}

/**
 * A pool of threads for documents that anybody may have sent: each reads one at a time, in so much time and memory. A document that needs more
 * fails, its thread is given up, and the next document gets a new one. Once `signal` fires, no further document is begun.
 */
export function carefulPool(
  limits: JobLimits,
  signal: AbortSignal,
  start: (options: WorkerOptions) => Worker = readingThread,
): ReadingPool {
  const desks = Array.from({ length: limits.readers }, () => openDesk(limits, start));
  const free = [...desks];
  const waiting: ((desk: Desk) => void)[] = [];
  const leave = (desk: Desk): void => {
    const next = waiting.shift();
    if (next) next(desk);
    else free.push(desk);
  };
  const seat = async (): Promise<Desk> => free.pop() ?? new Promise<Desk>((resolve) => waiting.push(resolve));
  return {
    size: limits.readers,
    async read(job, isWanted) {
      const desk = await seat();
      try {
        if (signal.aborted) throw new Stopped();
        return await desk.read(job, isWanted);
      } finally {
        leave(desk);
      }
    },
    close: async () => void (await Promise.all(desks.map((desk) => desk.close()))),
  };
}

/** A place at which one document is read at a time. */
interface Desk {
  read(job: Unread, isWanted: IsWanted): Promise<JobResult>;
  close(): Promise<unknown>;
}

function openDesk({ longest, memory }: JobLimits, start: (options: WorkerOptions) => Worker): Desk {
  let worker: Worker | null = null;
  let count = 0;
  const giveUp = async (): Promise<void> => {
    const given = worker;
    worker = null;
    await given?.terminate();
  };
  return {
    async read(job, isWanted) {
      worker ??= start({ resourceLimits: { maxOldGenerationSizeMb: memory } });
      count += 1;
      try {
        return await withinTime(readBy(worker, count, job, isWanted), job, longest);
      } catch (thrown) {
        await giveUp();
        return { failed: failedOf(asFailure(thrown, job), nameOf(job)) };
      }
    },
    close: giveUp,
  };
}

/** Has a thread read a document. Fails where the thread ends. */
function readBy(worker: Worker, number: number, job: Unread, isWanted: IsWanted): Promise<JobResult> {
  return new Promise<JobResult>((resolve, reject) => {
    const say = (message: ToWorker): void => worker.postMessage(message);
    const answer = async (document: SourceDocument): Promise<void> =>
      say({ number, wanted: await isWanted(document) });
    worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
    worker.on('message', (message: FromWorker) => {
      if (message.number !== number) return;
      if ('ask' in message) answer(message.ask).catch(reject);
      else resolve(message.result);
    });
    worker.on('error', reject).on('exit', () => reject(new Error('its thread ended')));
    say({ number, job });
  });
}

function withinTime<T>(work: Promise<T>, job: Unread, longest: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(tooSlow(nameOf(job), longest)), longest);
    work.then(resolve, reject).finally(() => clearTimeout(clock));
  });
}

const tooSlow = (name: string, longest: number): Failure =>
  new Failure(
    'too-slow',
    name,
    `"${name}" took more than ${longest / 1000} s to be read; save only its text and add that.`,
  );

/** A thread that ran out of memory says so by its code; anything else that ends it is a fault of ours. */
function asFailure(thrown: unknown, job: Unread): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return thrown;
  const name = nameOf(job);
  return new Failure('too-large', name, `"${name}" needs too much memory; save only its text and add that.`);
}
