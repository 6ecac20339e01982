import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Job, openQueue } from '../../keep/queue/index.js';
import type { Whereabouts } from '../ledgers.js';
import { Refusal } from '../problem.js';
import { asError } from '../threads/message.js';
import type { JobLimits } from './job-message.js';
import type { Desk, Work } from './work.js';
import type { FromWork, ToWork, WorkData } from './work-message.js';

/**
 * A text of 1 MB takes about 4 s of a core (measured, `reading.ts`), and the largest that is read 20 times that: so long it may take on a core that it
 * has half of. A server of two cores reads one document at a time in each job, so that the other core is left to readers.
 */
export const USUAL_LIMITS: JobLimits = {
  longest: 180_000,
  memory: 1024,
  readers: Math.max(1, availableParallelism() - 1),
};

export interface WorkOptions {
  readonly whereabouts: Whereabouts;
  readonly limits?: JobLimits;
  /** Told what went wrong in the thread of the queue that nobody asked for. */
  readonly onFault: (thrown: unknown) => void;
  readonly start?: (data: WorkData) => Worker;
}

const startWorker = (data: WorkData): Worker =>
  new Worker(new URL('./work-worker.js', import.meta.url), { workerData: data });

/**
 * Opens the queue of a folder of ledgers in a thread of its own, which does the work as long as no other server does. Throws `Failure` where the
 * queue cannot be opened.
 */
export async function openWork(options: WorkOptions): Promise<Work> {
  const { whereabouts, limits = USUAL_LIMITS, onFault, start = startWorker } = options;
  await (await openQueue(whereabouts.home)).close(); // what is wrong with the file is told here, in a sentence
  const worker = start({ whereabouts, limits });
  const calls = callsTo(worker);
  const listeners = new Set<(job: Job) => void>();
  worker.on('message', (message: FromWork) => {
    if (typeof message === 'string') return;
    if ('changed' in message) for (const listener of listeners) listener(message.changed);
    else if ('fault' in message) onFault(asError(message.fault));
    else calls.answered(message);
  });
  await heard(worker, 'ready');
  worker.on('error', onFault);
  worker.unref(); // a server that cannot listen ends, although this was opened
  return {
    ...deskThrough(calls.ask),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => (calls.isGone() ? Promise.resolve() : closed(worker, onFault)),
  };
}

async function closed(worker: Worker, onFault: (thrown: unknown) => void): Promise<void> {
  worker.ref();
  const last = heard(worker, 'closed').catch(onFault);
  worker.postMessage('close' satisfies ToWork);
  await last;
  await worker.terminate();
}

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** What is asked of a thread and not answered yet. Nobody waits for one that is gone. */
function callsTo(worker: Worker) {
  const calls = new Map<number, Call>();
  let count = 0;
  let isGone = false;
  worker.on('exit', () => {
    isGone = true;
    for (const { reject } of calls.values()) reject(stopped());
    calls.clear();
  });
  return {
    isGone: () => isGone,
    ask: (method: keyof Desk, args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(stopped());
        count += 1;
        calls.set(count, { resolve, reject });
        worker.postMessage({ number: count, method, args } satisfies ToWork);
      }),
    answered(message: Extract<FromWork, { number: number }>): void {
      const call = calls.get(message.number);
      calls.delete(message.number);
      if ('thrown' in message) call?.reject(asError(message.thrown));
      else call?.resolve(message.value);
    },
  };
}

const stopped = (): Refusal => new Refusal('unavailable', 'The server is stopping.');

/** Waits for one word. Fails where the thread fails before. */
const heard = (worker: Worker, word: 'ready' | 'closed'): Promise<void> =>
  new Promise((resolve, reject) => {
    const hear = (message: FromWork): void => {
      if (message !== word) return;
      worker.off('message', hear).off('error', reject);
      resolve();
    };
    worker.on('message', hear).once('error', reject);
  });

const METHODS: readonly (keyof Desk)[] = [
  ...(['announce', 'source', 'part', 'acknowledge', 'giveUp'] as const),
  ...(['jobs', 'job', 'outcomes', 'report', 'stop'] as const),
];

/** The desk in another thread. What goes through `ask` is what the type says, since the same type stands at the other end. */
const deskThrough = (ask: (method: keyof Desk, args: readonly unknown[]) => Promise<unknown>): Desk =>
  Object.fromEntries(
    METHODS.map((method) => [method, (...args: readonly unknown[]) => ask(method, args)]),
  ) as unknown as Desk;
