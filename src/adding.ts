import { type Added, addReadings, holdsText, type Incoming, type Ledger } from './keep/index.js';
import { outletBehind } from './keep/outlets/index.js';
import { failureOf, type JobResult, nameOf, type ReadingJob, readingIn } from './reading-job.js';
import type { ReadingPool } from './reading-pool.js';
import { Failure, type Maker, type SourceDocument } from './record/index.js';

/** What became of one document: it is in the ledger, or it could not be read. */
export type Outcome =
  | { readonly source: string; readonly added: Added }
  | { readonly source: string; readonly failed: Error };

export interface AddingOptions {
  readonly maker: Maker;
  /** Documents that are there are read again by the code of today. */
  readonly again?: boolean;
  /** Is told of each document once it is safely in the ledger, or has failed; in the order of the jobs. */
  readonly onOutcome: (outcome: Outcome) => void | Promise<void>;
}

/** Documents written in one transaction: the disk is waited for, and the ledger asked, once for all of them. */
const TOGETHER = 64;
/** Documents that are on their way for each one that is being read: enough to read on while so many are written. */
const AHEAD = 64;
/** Bytes of documents on their way: of large ones fewer are held at a time. */
const HEAVIEST = 64_000_000;
/** How long a document that has been read waits for others to be written with, in milliseconds. */
const PATIENCE = 1000;

/** A job under way; `result` is there once it is done. */
interface Flying {
  readonly job: ReadingJob;
  readonly promise: Promise<JobResult>;
  result?: JobResult;
}

/**
 * Reads documents side by side and adds them to a ledger in the order of the jobs. What cannot be read is told and does not stop the
 * rest. Throws `Failure` where the ledger cannot be written to; all that was told until then is in it.
 */
export async function addDocuments(
  ledger: Ledger,
  jobs: AsyncIterable<ReadingJob> | Iterable<ReadingJob>,
  pool: ReadingPool,
  options: AddingOptions,
): Promise<void> {
  const isWanted = wanting(ledger, options);
  const flying: Flying[] = [];
  const settle = async (): Promise<void> => {
    await flying[0]?.promise;
    await Promise.race([
      Promise.allSettled(flying.slice(0, TOGETHER).map(({ promise }) => promise)),
      patience(),
    ]);
    const landed: Flying[] = [];
    while (landed.length < TOGETHER && flying[0]?.result) landed.push(flying.shift() as Flying);
    await writeLanded(ledger, landed, options);
  };
  for await (const job of jobs) {
    flying.push(takenOff(job, resultOf(job, pool, isWanted)));
    while (isFull(flying, pool)) await settle();
  }
  while (flying.length > 0) await settle();
}

/** Which documents are to be read: those whose text the ledger does not hold, or all where they are read again. */
export const wanting =
  (ledger: Ledger, { again = false }: Pick<AddingOptions, 'again'>) =>
  async ({ sha256 }: SourceDocument): Promise<boolean> =>
    again || !(await holdsText(ledger, sha256));

function takenOff(job: ReadingJob, promise: Promise<JobResult>): Flying {
  const flight: Flying = { job, promise };
  promise.then(
    (result) => {
      flight.result = result;
    },
    () => {}, // thrown by `settle`, when its turn comes
  );
  return flight;
}

/** Whether no more documents should be on their way. */
const isFull = (flying: readonly Flying[], { size }: ReadingPool): boolean =>
  flying.length >= size * AHEAD || flying.reduce((sum, { job }) => sum + bytesOf(job), 0) > HEAVIEST;

/** How much of a document is held in memory while it is on its way. */
function bytesOf(job: ReadingJob): number {
  if ('raw' in job) return job.raw.bytes.length;
  if ('document' in job) return job.document.text.length;
  return 'reading' in job ? job.reading.document.text.length : 0;
}

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE).unref();
  });

async function resultOf(
  job: ReadingJob,
  pool: ReadingPool,
  isWanted: (document: SourceDocument) => boolean | Promise<boolean>,
): Promise<JobResult> {
  return 'reading' in job || 'failed' in job ? job : pool.read(job, isWanted);
}

async function writeLanded(ledger: Ledger, landed: readonly Flying[], options: AddingOptions): Promise<void> {
  const outcomes = new Map<Flying, Added | Error>();
  const incoming: { flight: Flying; reading: Incoming }[] = [];
  for (const flight of landed) {
    const { result } = flight;
    if (result && 'failed' in result) outcomes.set(flight, failureOf(result.failed));
    else if (result) incoming.push({ flight, reading: incomingOf(result, options.maker) });
  }
  const written = await addSparingly(
    ledger,
    incoming.map(({ reading }) => reading),
    options,
  );
  incoming.forEach(({ flight }, i) => {
    outcomes.set(flight, written[i] ?? new Error('nothing became of it'));
  });
  for (const flight of landed) {
    const outcome = outcomes.get(flight);
    const source = nameOf(flight.job);
    if (outcome instanceof Error) await options.onOutcome({ source, failed: outcome });
    else if (outcome) await options.onOutcome({ source, added: outcome });
  }
}

function incomingOf(result: Exclude<JobResult, { failed: unknown }>, maker: Maker): Incoming {
  const reading = readingIn(result);
  return { reading, maker, outlet: outletBehind(reading.document) };
}

/** Adds all at once; where one of them cannot be added for a fault of its own, the others one by one. */
async function addSparingly(
  ledger: Ledger,
  readings: readonly Incoming[],
  { again = false }: AddingOptions,
): Promise<readonly (Added | Error)[]> {
  if (readings.length === 0) return [];
  try {
    return await addReadings(ledger, readings, { again });
  } catch (thrown) {
    if (thrown instanceof Failure || readings.length === 1) return [orThrow(thrown)];
  }
  const outcomes: (Added | Error)[] = [];
  for (const reading of readings)
    outcomes.push(
      ...(await addReadings(ledger, [reading], { again }).catch((thrown: unknown) => [orThrow(thrown)])),
    );
  return outcomes;
}

/** What is wrong with the ledger stops the run; what is wrong with a document is told with it. */
function orThrow(thrown: unknown): Error {
  if (thrown instanceof Failure) throw thrown;
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
