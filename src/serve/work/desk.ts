import {
  acknowledge,
  allJobs,
  bytesKept,
  giveUp,
  jobOf,
  outcomesOf,
  putJob,
  putPart,
  putSource,
  type Queue,
  reportOf,
  stopJob,
  waitingJobs,
} from '../../keep/queue/index.js';
import type { Instant } from '../../record/index.js';
import { Refusal } from '../problem.js';
import type { Desk } from './work.js';

/** Jobs that may wait: at some seconds each they are done within the hour. */
const MOST_WAITING = 500;
/** Bytes that may wait in the queue, of all jobs: what a disk has to spare that holds ledgers. */
const MOST_BYTES = 2_000_000_000;

/** The desk at which work is handed in. `onWork` is called when there is something to do or to stop. */
export function deskOf(queue: Queue, now: () => Instant, onWork: () => void): Desk {
  const { db } = queue;
  return {
    async announce(job) {
      await refuseTooMuch(queue);
      await queue.write((tx) => putJob(tx, job));
    },
    source: (job, source) => queue.write((tx) => putSource(tx, job, source)),
    part: (job, source, part) => queue.write((tx) => putPart(tx, job, source, part)),
    async acknowledge(id, order) {
      await queue.write((tx) => acknowledge(tx, id, order));
      const job = await jobOf(db, id);
      if (!job)
        throw new Refusal('no-such-resource', `The job "${id}" is not there any more; send it again.`);
      onWork();
      return job;
    },
    giveUp: (id) => queue.write((tx) => giveUp(tx, id)),
    jobs: () => allJobs(db),
    job: (id) => jobOf(db, id),
    outcomes: (id, which) => outcomesOf(db, id, which),
    report: (id) => reportOf(queue, id),
    async stop(id) {
      const job = await queue.write((tx) => stopJob(tx, id, now()));
      onWork();
      return job;
    },
  };
}

async function refuseTooMuch({ db }: Queue): Promise<void> {
  const isFull = (await waitingJobs(db)).length >= MOST_WAITING || (await bytesKept(db)) >= MOST_BYTES;
  if (!isFull) return;
  const headers = { 'retry-after': '60' };
  throw new Refusal('unavailable', 'Too much work waits already; try again in some minutes.', { headers });
}
