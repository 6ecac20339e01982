import type { Job, JobOutcome, JobProblem, JobProgress } from '../../keep/queue/index.js';
import type { Whereabouts } from '../ledgers.js';

/** How far a piece of work may go. Given to its thread, so that tests need not wait. */
export interface JobLimits {
  /** How long one document may take to be read, in milliseconds. */
  readonly longest: number;
  /** Memory of a thread for what JavaScript makes, in megabytes. */
  readonly memory: number;
  /** Documents that are read at a time. */
  readonly readers: number;
}

/** What a thread is started with. */
export interface JobData {
  readonly job: Job;
  readonly whereabouts: Whereabouts;
  readonly limits: JobLimits;
}

/** What is said to it. */
export type ToJob = 'stop';

/** How a job came to its end. */
export interface JobEnd {
  readonly state: 'done' | 'failed' | 'stopped';
  readonly problem: JobProblem | null;
  readonly report: string | null;
}

/** What it says: how far it is, what became of a document, which source it opens itself (null when that is over), and how it ended. */
export type FromJob =
  | { readonly progress: JobProgress }
  | { readonly outcome: JobOutcome; readonly progress: JobProgress }
  | { readonly opening: number | null }
  | { readonly end: JobEnd };
