import { addDocuments, type Outcome } from '../../adding.js';
import type { Ledger } from '../../keep/index.js';
import type { Job, JobOutcome, JobSource } from '../../keep/queue/index.js';
import { currentMaker } from '../../maker.js';
import { documentFrom, type RawDocument, type ReadOptions, rawDocument } from '../../read/index.js';
import { failedOf, type ReadingJob } from '../../reading-job.js';
import { jobsIn } from '../../reading-jobs.js';
import type { ReadingPool } from '../../reading-pool.js';
import { Failure, type FailureCode } from '../../record/index.js';
import { Stopped } from './careful-pool.js';
import type { FromJob } from './job-message.js';
import { jobProblem } from './job-words.js';
import { isWebAddress } from './web-address.js';

/** What work on documents needs beside them. */
export interface Means {
  readonly ledger: Ledger;
  readonly pool: ReadingPool;
  readonly signal: AbortSignal;
  readonly say: (message: FromJob) => void;
}

/** Documents as they are to be read, and how many there will be as far as is known. */
export interface Documents {
  readonly jobs: AsyncIterable<ReadingJob>;
  readonly total: () => number;
}

/** Reads documents and adds them, telling what became of each. Ends early, and whole, where the signal fires. */
export async function addThem(
  { jobs, total }: Documents,
  { ledger, pool, say }: Means,
  again = false,
): Promise<void> {
  let done = 0;
  const onOutcome = (outcome: Outcome): void => {
    const { source } = outcome;
    const told = outcomeOf(outcome, done);
    done += 1;
    say({ outcome: told, progress: { done, total: Math.max(total(), done), what: source } });
  };
  try {
    await addDocuments(ledger, jobs, pool, { maker: currentMaker(), again, onOutcome });
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) throw thrown;
  }
}

/** What became of a document, as it is told. */
export function outcomeOf(outcome: Outcome, number: number): JobOutcome {
  const { source } = outcome;
  if ('added' in outcome)
    return { number, source, ...outcome.added, lost: [...outcome.added.lost], problem: null };
  const none = { document: null, items: 0, joined: 0, proposed: 0, copyOf: null, lost: [] };
  return { number, source, outcome: 'failed', ...none, problem: jobProblem(outcome.failed) };
}

/** Reads the bytes of a source that was uploaded. */
export type BytesOf = (source: JobSource) => Promise<Uint8Array>;

/** The documents of a job that adds: uploads and addresses in their order, each opened when its turn comes. */
export function documentsToAdd(
  order: Extract<Job['order'], { kind: 'add' }>,
  sources: readonly JobSource[],
  bytesOf: BytesOf,
  { signal, say }: Pick<Means, 'signal' | 'say'>,
): Documents {
  let total = sources.length;
  // Nothing but the public network is asked, whoever names an address: the server may stand in another one.
  const options: ReadOptions = {
    allowPrivate: false,
    force: order.force,
    ...(order.published !== null && { published: order.published }),
  };
  async function* jobs(): AsyncGenerator<ReadingJob> {
    for (const source of sources) {
      if (signal.aborted) return;
      say({ opening: source.number });
      const found = await opened(source, bytesOf, options);
      say({ opening: null });
      total += found.length - 1;
      for (const job of found) {
        if (signal.aborted) return;
        yield job;
      }
    }
  }
  return { jobs: jobs(), total: () => total };
}

/** What there is to read in a source; what is wrong with it comes as a job that failed. */
async function opened(source: JobSource, bytesOf: BytesOf, options: ReadOptions): Promise<ReadingJob[]> {
  const { label, title, address, problem } = source;
  try {
    if (problem) throw new Failure(problem.code as FailureCode, label, problem.message);
    const raw = address === null ? rawOf(label, await bytesOf(source)) : await fetched(address, options);
    if (title !== null) return [{ document: { ...(await documentFrom(raw, options)), title } }];
    const jobs: ReadingJob[] = [];
    for await (const job of jobsIn(raw, options)) jobs.push(job);
    if (jobs.length === 0)
      throw new Failure('empty', label, `"${label}" is a feed or a sheet with nothing in it.`);
    return jobs;
  } catch (thrown) {
    return [{ failed: failedOf(thrown, label) }];
  }
}

const rawOf = (label: string, bytes: Uint8Array): RawDocument => ({
  ...{ source: label, name: label, bytes, contentType: null, charset: null },
});

/** Fetches an address, and nothing that is none: a path would be read from this machine. */
function fetched(address: string, options: ReadOptions): Promise<RawDocument> {
  if (isWebAddress(address)) return rawDocument(address, options);
  throw new Failure(
    'unsupported',
    address,
    'Only addresses that start with http:// or https:// are fetched; send a file as an upload.',
  );
}
