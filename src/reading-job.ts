import { type FeedEntry, type ReadOptions, readDocument, readFeedEntry } from './read/index.js';
import { makeReading } from './reading.js';
import { Failure, type FailureCode, type Reading, type SourceDocument } from './record/index.js';

type Options = Omit<ReadOptions, 'onProgress'>;

/** What is to be read: a path or address, the page of a feed's entry, or a document whose text is at hand. */
export type ReadingJob =
  | { readonly source: string; readonly options: Options }
  | { readonly entry: FeedEntry; readonly options: Options }
  | { readonly document: SourceDocument };

/** A job as messages name it. */
export function nameOf(job: ReadingJob): string {
  if ('source' in job) return job.source;
  return 'entry' in job ? job.entry.address : job.document.id;
}

function documentOf(job: ReadingJob): Promise<SourceDocument> | SourceDocument {
  if ('source' in job) return readDocument(job.source, job.options);
  return 'entry' in job ? readFeedEntry(job.entry, job.options) : job.document;
}

/** What came of it. A document that nobody wanted to have read further comes back without a reading. */
export type JobResult =
  | { readonly reading: Reading }
  | { readonly skipped: SourceDocument }
  | {
      readonly failed: {
        readonly code: FailureCode | null;
        readonly input: string;
        readonly message: string;
      };
    };

/** Does a job. `isWanted` is asked as soon as the text is there, before the work of reading it. */
export async function doJob(
  job: ReadingJob,
  isWanted: (document: SourceDocument) => boolean | Promise<boolean>,
): Promise<JobResult> {
  try {
    const document = await documentOf(job);
    if (!(await isWanted(document))) return { skipped: document };
    return { reading: makeReading(document) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { failed: { code: thrown instanceof Failure ? thrown.code : null, input: nameOf(job), message } };
  }
}

/** The failure of a job as an error to throw or to tell. */
export const failureOf = ({
  code,
  input,
  message,
}: Extract<JobResult, { failed: unknown }>['failed']): Error =>
  code === null ? new Error(message) : new Failure(code, input, message);
