import { Worker } from 'node:worker_threads';
import type { JobOutcome, JobProgress } from '../../keep/queue/index.js';
import type { FromJob, JobData, JobEnd } from './job-message.js';

/** How a thread ended: with its job, or before, with the source in hand that it opened itself. */
export type ThreadEnd =
  | JobEnd
  | { readonly died: 'too-slow' | 'too-large' | 'internal'; readonly opening: number | null };

/** A job that is being done. */
export interface JobThread {
  readonly ended: Promise<ThreadEnd>;
  /** Asks it to end after the document in hand, and ends it where that takes too long. */
  stop(): void;
  /** Ends it at once. What it wrote is whole; what it was about to write is not there. */
  kill(): Promise<void>;
}

/** Is told how far a job is and what became of documents, some times a second. */
export type Advance = (progress: JobProgress, outcomes: readonly JobOutcome[]) => Promise<void>;

/** How often what a thread says is written down, in milliseconds: as often as a bar seems to move by itself. */
const EVERY = 250;
/** How long a thread that is asked to stop may go on with the document in hand, in milliseconds. */
const GRACE = 10_000;

/** Starts a thread on a job. */
export function jobThread(
  data: JobData,
  advance: Advance,
  start: (data: JobData) => Worker = startWorker,
  grace = GRACE,
): JobThread {
  const worker = start(data);
  const diary = diaryOf(advance);
  let clock: NodeJS.Timeout | undefined;
  const ended = endOf(worker, diary, data.limits.longest).then(async (end) => {
    clearTimeout(clock);
    await worker.terminate();
    await diary.close();
    return end;
  });
  return {
    ended,
    stop() {
      worker.postMessage('stop');
      clock ??= setTimeout(() => void worker.terminate(), grace);
    },
    async kill() {
      await worker.terminate();
      await ended;
    },
  };
}

/** Hears what a thread says until it ends, or until it has had a source in hand for too long. */
async function endOf(worker: Worker, diary: ReturnType<typeof diaryOf>, longest: number): Promise<ThreadEnd> {
  const watch = watchOn(longest);
  const end = new Promise<ThreadEnd>((resolve) => {
    const died = (why: 'too-slow' | 'too-large' | 'internal'): void =>
      resolve({ died: why, opening: watch.opening() });
    watch.onTooSlow(() => died('too-slow'));
    worker.on('message', (message: FromJob) => {
      if ('end' in message) return resolve(message.end);
      if ('opening' in message) return watch.opens(message.opening);
      diary.note(message.progress, 'outcome' in message ? message.outcome : null);
    });
    worker.on('error', (error) => died(isOutOfMemory(error) ? 'too-large' : 'internal'));
    worker.on('exit', () => died('internal'));
  });
  return end.finally(watch.close);
}

const startWorker = (data: JobData): Worker =>
  new Worker(new URL('./job-worker.js', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: data.limits.memory },
  });

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** What a thread said and nobody wrote down yet. */
function diaryOf(advance: Advance) {
  let progress: JobProgress | null = null;
  let outcomes: JobOutcome[] = [];
  let clock: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = (): void => {
    clock = undefined;
    const [last, told] = [progress, outcomes];
    [progress, outcomes] = [null, []];
    if (last) writing = writing.then(() => advance(last, told));
  };
  return {
    note(now: JobProgress, outcome: JobOutcome | null) {
      progress = now;
      if (outcome) outcomes.push(outcome);
      clock ??= setTimeout(write, EVERY);
    },
    async close() {
      clearTimeout(clock);
      write();
      await writing;
    },
  };
}

/** Looks how long a thread takes to open a source: while it is at it, it hears nothing. */
function watchOn(longest: number) {
  let opening: number | null = null;
  let clock: NodeJS.Timeout | undefined;
  let tooSlow = (): void => {};
  return {
    opening: () => opening,
    onTooSlow(act: () => void) {
      tooSlow = act;
    },
    opens(source: number | null) {
      opening = source;
      clearTimeout(clock);
      if (source !== null) clock = setTimeout(() => tooSlow(), longest);
    },
    close: () => clearTimeout(clock),
  };
}
