import {
  advanceJob,
  beginJob,
  dropLease,
  endJob,
  type Holder,
  holdLease,
  type Job,
  jobOf,
  putBack,
  type Queue,
  type QueueWrite,
  refuseSource,
  shrink,
  stoppingJobs,
  tidy,
  waitingJobs,
} from '../../keep/queue/index.js';
import type { Instant } from '../../record/index.js';
import type { Whereabouts } from '../ledgers.js';
import type { JobData, JobLimits } from './job-message.js';
import { type Advance, type JobThread, jobThread, type ThreadEnd } from './job-thread.js';

export interface RunnerOptions {
  readonly queue: Queue;
  readonly holder: Holder;
  readonly whereabouts: Whereabouts;
  readonly limits: JobLimits;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly isAlive: (pid: number) => boolean;
  /** Told after each change that it wrote. */
  readonly onChange: () => void;
  /** Told what kept it from writing something down; it tries again with the next look. */
  readonly onFault: (thrown: unknown) => void;
  readonly start?: (data: JobData, advance: Advance) => JobThread;
}

/** Does the work of a queue. */
export interface Runner {
  /** Looks what is to be done: is called whenever something changed, and now and then. */
  look(): Promise<void>;
  /** Ends all work at once; it is begun again by whoever looks next. */
  close(): Promise<void>;
}

/** Jobs that are done at a time: more would only share the same cores, and each holds some hundred megabytes. */
const AT_A_TIME = 2;
/** How often the lease is renewed, in milliseconds: several times before others cease to believe in it. */
const BEAT = 5_000;
/**
 * How often a job is begun without a document done in between, whoever ended it: a server may be killed often for other reasons, and what was
 * promised is not given up for that; but a job that takes the server with it each time is, within the hour in which it is started again and again.
 */
const MOST_TRIES = 100;
/** The same where it was its own thread that died each time. */
const MOST_DEATHS = 3;

/** A job in hand, and how its thread ended once it has. */
interface InHand {
  readonly dossier: string | null;
  readonly tries: number;
  readonly thread: JobThread;
  end: ThreadEnd | null;
}

/** Does the work of a queue as long as it holds the lease: one job of a dossier at a time, in the order in which they were asked for. */
export function runnerOf(options: RunnerOptions): Runner {
  const { queue } = options;
  const running = new Map<string, InHand>();
  const holds = leaseOf(options);
  let turn = Promise.resolve();
  let isOpen = true;
  const step = async (): Promise<void> => {
    if (!isOpen) return;
    if (!(await holds())) return abandon(running);
    await finishEnded(options, running);
    for (const job of await waitingJobs(queue.db)) {
      const inHand = hasRoom(running, job) ? await begun(options, job) : null;
      if (inHand) running.set(job.id, inHand);
      void inHand?.thread.ended.then((end) => {
        inHand.end = end;
        return look();
      });
    }
    for (const id of await stoppingJobs(queue.db)) running.get(id)?.thread.stop();
    options.onChange();
  };
  const look = (): Promise<void> => {
    turn = turn.then(step).catch(options.onFault);
    return turn;
  };
  const close = async (): Promise<void> => {
    isOpen = false;
    await turn;
    await abandon(running);
    await queue.write((tx) => handBack(tx, options));
  };
  return { look, close };
}

/** Says whether the lease is held, and renews it now and then. */
function leaseOf(options: RunnerOptions): () => Promise<boolean> {
  let beaten = Number.NEGATIVE_INFINITY;
  return async () => {
    if (Math.abs(options.clock() - beaten) < BEAT) return true; // a clock that is set back is no reason to wait
    const isOurs = await renewed(options);
    beaten = isOurs ? options.clock() : Number.NEGATIVE_INFINITY;
    return isOurs;
  };
}

const hasRoom = (running: ReadonlyMap<string, InHand>, { dossier }: Pick<Job, 'dossier'>): boolean =>
  running.size < AT_A_TIME && ![...running.values()].some((one) => one.dossier === dossier);

/** Begins a job that waits, in a thread of its own. Null where somebody stopped it meanwhile, or where it was begun in vain too often. */
async function begun(
  options: RunnerOptions,
  { id, dossier }: Pick<Job, 'id' | 'dossier'>,
): Promise<InHand | null> {
  const { queue, clock, whereabouts, limits, start = jobThread } = options;
  const at = new Date(clock()).toISOString();
  const tries = await queue.write((tx) => beginJob(tx, id, at));
  const job = await jobOf(queue.db, id);
  if (tries === 0 || !job) return null;
  if (tries > MOST_TRIES) {
    await queue.write((tx) => endInVain(tx, id, at));
    return null;
  }
  const thread = start({ job, whereabouts, limits }, (...told) => note(options, id, told));
  return { dossier, tries, thread, end: null };
}

/** Renews the lease, or takes it where nobody has it any more: then what somebody else was doing is begun again. */
async function renewed({ queue, holder, clock, isAlive }: RunnerOptions): Promise<boolean> {
  const held = await queue.write(async (tx) => {
    const how = await holdLease(tx, holder, clock(), isAlive);
    if (how === 'taken') await putBack(tx);
    if (how === 'taken') await tidy(tx, clock());
    return how;
  });
  if (held === 'taken') await shrink(queue);
  return held !== 'of another';
}

/** Gives the lease back, and what was in hand with it. */
async function handBack(tx: QueueWrite, { holder, clock, isAlive }: RunnerOptions): Promise<void> {
  if ((await holdLease(tx, holder, clock(), isAlive)) === 'of another') return;
  await putBack(tx);
  await dropLease(tx, holder);
}

async function finishEnded(options: RunnerOptions, running: Map<string, InHand>): Promise<void> {
  for (const [id, { tries, end }] of running) {
    if (!end) continue;
    await finish(options, id, tries, end);
    running.delete(id);
  }
}

async function abandon(running: Map<string, InHand>): Promise<void> {
  const threads = [...running.values()].map(({ thread }) => thread);
  running.clear();
  await Promise.all(threads.map((thread) => thread.kill()));
}

/** Writes down what a thread told. What cannot be written is told again with what comes next, or by the job that is begun again. */
const note = async (
  { queue, onChange, onFault }: RunnerOptions,
  id: string,
  told: Parameters<Advance>,
): Promise<void> => {
  await queue.write((tx) => advanceJob(tx, id, ...told)).then(onChange, onFault);
};

/** Writes down how a job ended. One whose thread died is begun again, without the source that it died of. */
const finish = ({ queue, clock }: RunnerOptions, id: string, tries: number, end: ThreadEnd): Promise<void> =>
  queue.write(async (tx) => {
    const at = new Date(clock()).toISOString();
    await tidy(tx, clock());
    if ('state' in end) return endJob(tx, id, { ...end, at });
    if ((await stoppingJobs(tx)).includes(id)) return endJob(tx, id, { state: 'stopped', at });
    const { died, opening } = end;
    if (opening !== null) await refuseSource(tx, id, opening, { code: died, message: DIED[died] });
    else if (tries >= MOST_DEATHS) return endInVain(tx, id, at);
    return putBack(tx, id);
  });

/** What is said of a document whose thread died over it. */
const DIED = {
  'too-slow': 'It took too long to be opened; save only its text and add that.',
  'too-large': 'It needs too much memory; save only its text and add that.',
  internal: 'It could not be opened; save only its text and add that.',
} as const;

const endInVain = (tx: QueueWrite, id: string, at: Instant): Promise<void> => {
  const message = 'It was begun several times and never came further; tell whoever runs this server.';
  return endJob(tx, id, { state: 'failed', at, problem: { code: 'internal', message } });
};
