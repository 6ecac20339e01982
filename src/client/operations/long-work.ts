// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { Day } from '../types/day.js';
import type { DossierName } from '../types/dossier-name.js';
import type { Job } from '../types/job.js';
import type { JobAnswer } from '../types/job-answer.js';
import type { JobOutcomePage } from '../types/job-outcome-page.js';
import type { JobPage } from '../types/job-page.js';

/** What `addDocuments` is asked with. */
export interface AddDocumentsAsked {
  readonly dossier: DossierName;
  readonly body: {
    /** The text itself */
    text: string;
    /** What it is called */
    title?: string;
    /** The day of publication, YYYY-MM-DD, on which relative dates hang */
    published?: Day | null;
    /** Read documents in other languages than English too */
    force?: boolean;
  } | {
    /** The address of a page, a document, a feed or a sheet */
    address: string;
    /** The day of publication, YYYY-MM-DD, on which relative dates hang */
    published?: Day | null;
    /** Read documents in other languages than English too */
    force?: boolean;
  } | FormData;
}

/** What `readAgain` is asked with. */
export interface ReadAgainAsked {
  readonly dossier: DossierName;
}

/** What `makeBacktest` is asked with. */
export interface MakeBacktestAsked {
  readonly body: {
    /** Months ahead; all four unless said */
    horizons?: (1 | 3 | 6 | 12)[] | null;
    /** The first year that is forecast; 1990 unless said */
    from?: number | null;
    /** The last year; 2024 unless said */
    to?: number | null;
  };
}

/** What `jobs` is asked with. */
export interface JobsAsked {
  /** Only work on this dossier */
  readonly dossier?: DossierName | undefined;
  /** Only work in this state */
  readonly state?: 'waiting' | 'running' | 'done' | 'failed' | 'stopped' | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `job` is asked with. */
export interface JobAsked {
  /** The identifier of a job */
  readonly job: string;
}

/** What `stopJob` is asked with. */
export interface StopJobAsked {
  /** The identifier of a job */
  readonly job: string;
}

/** What `jobOutcomes` is asked with. */
export interface JobOutcomesAsked {
  /** The identifier of a job */
  readonly job: string;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `jobReport` is asked with. */
export interface JobReportAsked {
  /** The identifier of a job */
  readonly job: string;
}

/** What `jobProgress` is asked with. */
export interface JobProgressAsked {
  /** The identifier of a job */
  readonly job: string;
}

/** Long work. */
export interface LongWorkOperations {
  /** Send documents to be read and kept. Takes files as a form (at most 100 of 20 MB each, 200 MB in all; text, Markdown, HTML, PDF, DOCX, feeds, CSV and XLSX), a pasted text, or an address to fetch. Answers as soon as all of it is safely on the disk; it is read afterwards, even if the server is stopped meanwhile. A document that is there already is not added twice. */
  addDocuments(asked: AddDocumentsAsked, options?: CallOptions): Promise<JobAnswer>;

  /** Read all documents of a dossier again, with the code of today. What people decided stays; decisions on items that are not found any more are told. */
  readAgain(asked: ReadAgainAsked, options?: CallOptions): Promise<JobAnswer>;

  /** Score forecasts of meetings, made in the past as if nothing later were known. On the register of meetings that ships. Takes some minutes; the same question is answered at once the second time. What came of it is at /api/jobs/{job}/report. */
  makeBacktest(asked: MakeBacktestAsked, options?: CallOptions): Promise<JobAnswer>;

  /** Long work: what waits, what is being done, what was done in the last month. That on dossiers which you may read, and back-tests of your own; the newest first. */
  jobs(asked?: JobsAsked, options?: CallOptions): Promise<JobPage>;

  /** How far a job is. */
  job(asked: JobAsked, options?: CallOptions): Promise<Job>;

  /** Stop a job. What waits is taken out of the queue; what is being done ends after the document in hand. What is in the ledger by then stays there. Work on dossiers which you may edit, and back-tests of your own. */
  stopJob(asked: StopJobAsked, options?: CallOptions): Promise<Job>;

  /** What became of each document of a job. */
  jobOutcomes(asked: JobOutcomesAsked, options?: CallOptions): Promise<JobOutcomePage>;

  /** What came of a back-test, as "dragoman backtest --json" prints it. */
  jobReport(asked: JobReportAsked, options?: CallOptions): Promise<void>;

  /** How a job goes on, as server-sent events. An event "outcome" for each document and an event "job" some times a second at most, until the job has ended. With the header Last-Event-ID it goes on where it broke off. */
  jobProgress(asked: JobProgressAsked, options?: CallOptions): Promise<Response>;
}

export const LONG_WORK_ROUTES = {
  addDocuments: ['post', '/api/dossiers/{dossier}/documents'],
  readAgain: ['post', '/api/dossiers/{dossier}/rereadings'],
  makeBacktest: ['post', '/api/backtests'],
  jobs: ['get', '/api/jobs'],
  job: ['get', '/api/jobs/{job}'],
  stopJob: ['delete', '/api/jobs/{job}'],
  jobOutcomes: ['get', '/api/jobs/{job}/outcomes'],
  jobReport: ['get', '/api/jobs/{job}/report'],
  jobProgress: ['get', '/api/jobs/{job}/events'],
} as const;
