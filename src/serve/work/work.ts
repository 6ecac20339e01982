import type { Job, JobOrder, JobOutcome, JobSource, NewJob } from '../../keep/queue/index.js';

/** What can be asked of the queue: plain data goes in and comes out, so that it can be asked from another thread. */
export interface Desk {
  /** Writes down that somebody sends work: nobody is shown it, and it is not done, before it is acknowledged. Throws `Refusal` where too much waits. */
  announce(job: NewJob): Promise<void>;
  source(job: string, source: Omit<JobSource, 'problem'>): Promise<void>;
  part(
    job: string,
    source: number,
    part: { readonly number: number; readonly bytes: Uint8Array },
  ): Promise<void>;
  /** All of it is there: once this is answered, the work is done whatever happens to the server. */
  acknowledge(job: string, order: JobOrder): Promise<Job>;
  /** What was sent broke off. */
  giveUp(job: string): Promise<void>;
  jobs(): Promise<readonly Job[]>;
  job(id: string): Promise<Job | null>;
  /** What became of its documents: after a number, or since a change. */
  outcomes(
    id: string,
    which: { readonly after?: number; readonly since?: number; readonly limit?: number },
  ): Promise<readonly JobOutcome[]>;
  /** What came of a job as a whole, as JSON. */
  report(id: string): Promise<string | null>;
  stop(id: string): Promise<Job | null>;
}

/** Long work, as resources know it. Nothing that is asked of it keeps the thread that asks. */
export interface Work extends Desk {
  /** Has somebody told of each job that changes, until the function that is given back is called. */
  onChange(listener: (job: Job) => void): () => void;
  /** Ends what is being done; it is begun again when work is opened the next time. */
  close(): Promise<void>;
}
