import { eachEvent, type Job, type JobOutcome } from 'dragoman/client';
import { useEffect, useState } from 'react';
import { server } from '../../ask/server.js';

/** A job as far as its events have told it. */
export interface JobSeen {
  readonly job: Job | null;
  readonly outcomes: readonly JobOutcome[];
  readonly fault: Error | null;
}

const ENDED: ReadonlySet<Job['state']> = new Set(['done', 'failed', 'stopped']);

export const hasEnded = ({ state }: Pick<Job, 'state'>): boolean => ENDED.has(state);

/** Follows a job as it goes on; where the line breaks, it takes up where it was. */
export function useJob(id: string): JobSeen {
  const [seen, setSeen] = useState<JobSeen>({ job: null, outcomes: [], fault: null });
  useEffect(() => {
    const stop = new AbortController();
    const follow = async () => {
      const ask = (options: { readonly signal?: AbortSignal | undefined }) =>
        server.jobProgress({ job: id }, options);
      for await (const { event, data } of eachEvent<Job & JobOutcome>(ask, { signal: stop.signal })) {
        setSeen((before) => (event === 'job' ? { ...before, job: data } : withOutcome(before, data)));
        if (event === 'job' && hasEnded(data)) stop.abort();
      }
    };
    follow().catch((fault: Error) => !stop.signal.aborted && setSeen((before) => ({ ...before, fault })));
    return () => stop.abort();
  }, [id]);
  return seen;
}

const withOutcome = (seen: JobSeen, outcome: JobOutcome): JobSeen =>
  seen.outcomes.some(({ number }) => number === outcome.number)
    ? seen
    : { ...seen, outcomes: [...seen.outcomes, outcome] };
