import {
  documentFrom,
  type FeedEntry,
  type RawDocument,
  type ReadOptions,
  readFeedEntry,
} from './read/index.js';
import { makeReading } from './reading.js';
import { Failure, type FailureCode, type Reading, type SourceDocument } from './record/index.js';

type Options = Omit<ReadOptions, 'onProgress'>;

/** What is wrong with something that was to be read, as data that can pass from one thread to another. */
export interface Failed {
  readonly code: FailureCode | null;
  readonly input: string;
  readonly message: string;
}

/**
 * What is to be read: the bytes of a document, the page of a feed's entry, a document whose text is at hand, or what needs no reading: a row of a sheet
 * that is a reading already, and what has failed before it came here.
 */
export type ReadingJob =
  | { readonly raw: RawDocument; readonly options: Options }
  | { readonly entry: FeedEntry; readonly options: Options }
  | { readonly document: SourceDocument }
  | { readonly reading: Reading }
  | { readonly failed: Failed };

/** A job as messages name it. */
export function nameOf(job: ReadingJob): string {
  if ('raw' in job) return job.raw.source;
  if ('entry' in job) return job.entry.address;
  if ('document' in job) return job.document.id;
  return 'reading' in job ? job.reading.document.source : job.failed.input;
}

/** The document of a job that is to be read, and what its reading costs thread time. */
export type Unread = Extract<ReadingJob, { raw: unknown } | { entry: unknown } | { document: unknown }>;

function documentOfJob(job: Unread): Promise<SourceDocument> | SourceDocument {
  if ('raw' in job) return documentFrom(job.raw, job.options);
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

/** The reading that came of a job that did not fail: without items where nobody wanted more than the document. */
export const readingIn = (result: Exclude<JobResult, { failed: unknown }>): Reading =>
  'reading' in result ? result.reading : { document: result.skipped, items: [], notices: [] };

/** Does a job. `isWanted` is asked as soon as the text is there, before the work of reading it. */
export async function doJob(
  job: Unread,
  isWanted: (document: SourceDocument) => boolean | Promise<boolean>,
): Promise<JobResult> {
  try {
    const document = await documentOfJob(job);
    if (!(await isWanted(document))) return { skipped: document };
    return { reading: makeReading(document) };
  } catch (thrown) {
    return { failed: failedOf(thrown, nameOf(job)) };
  }
}

/** Something that was thrown, as data. */
export const failedOf = (thrown: unknown, input: string): Failed => ({
  code: thrown instanceof Failure ? thrown.code : null,
  input,
  message: thrown instanceof Error ? thrown.message : String(thrown),
});

/** The failure of a job as an error to throw or to tell. */
export const failureOf = ({
  code,
  input,
  message,
}: Extract<JobResult, { failed: unknown }>['failed']): Error =>
  code === null ? new Error(message) : new Failure(code, input, message);
