import { z } from 'zod';
import { Job, JobOutcome, JobState } from '../../keep/queue/index.js';
import { DossierName } from '../../record/index.js';
import type { Caller } from '../access/caller.js';
import type { House } from '../house.js';
import { Refusal } from '../problem.js';
import { content } from '../reply.js';
import { ofHouse } from '../resource.js';
import { jobEvents } from '../work/job-events.js';
import { pageFields, pageOf } from './fields.js';

const params = z.object({ job: z.uuid().describe('The identifier of a job') });
const unknown = { job: '00000000-0000-4000-8000-000000000000' };
const absent = { summary: 'A job that is not there', params: unknown, status: 404 };
const usual = { group: 'Long work', right: 'read', pace: 'quick' } as const;

/** Work on what one may read is seen, and what one asked for of no single dossier. A token sees no more of its user's work than of their dossiers. */
const maySee = ({ name, rightOn }: Caller, { by, dossier }: Job): boolean =>
  dossier === null ? by === name : rightOn(dossier) !== 'none';

/** Whoever could ask for the work may stop it: a token that only reads stops nothing, not even its user's work. */
const mayStop = ({ name, rightOn, onHouse }: Caller, { by, dossier }: Job): boolean =>
  dossier === null ? by === name && onHouse === 'edit' : rightOn(dossier) === 'edit';

/** The job of a name. Throws `Failure` where there is none that the caller may see. */
async function jobSeen({ work }: House, caller: Caller, id: string): Promise<Job> {
  const job = await work.job(id);
  if (job && maySee(caller, job)) return job;
  throw new Refusal(
    'no-such-resource',
    `There is no job "${id}" that you may see; GET /api/jobs lists those that you may.`,
  );
}

/** Work in the queue, and what was done lately. */
export const jobs = ofHouse({
  name: 'jobs',
  method: 'get',
  path: '/jobs',
  ...usual,
  summary: 'Long work: what waits, what is being done, what was done in the last month',
  description: 'That on dossiers which you may read, and back-tests of your own; the newest first.',
  query: z.object({
    dossier: DossierName.optional().describe('Only work on this dossier'),
    state: JobState.exclude(['arriving']).optional().describe('Only work in this state'),
    ...pageFields(50),
  }),
  answer: pageOf(Job).meta({ id: 'JobPage', description: 'A page of jobs' }),
  examples: [
    { summary: 'All that you may see' },
    { summary: 'What failed on one dossier', query: { dossier: 'korea', state: 'failed' } },
  ],
  async respond({ house, caller, query }) {
    const { dossier, state, limit, after } = query;
    const seen = (await house.work.jobs()).filter(
      (job) =>
        maySee(caller, job) &&
        (dossier === undefined || job.dossier === dossier) &&
        (state === undefined || job.state === state),
    );
    const start = after === undefined ? 0 : seen.findIndex(({ id }) => id === after) + 1;
    const rows = seen.slice(start, start + limit);
    return { rows, next: start + limit < seen.length ? (rows.at(-1)?.id ?? null) : null };
  },
});

/** One piece of work. */
export const job = ofHouse({
  name: 'job',
  method: 'get',
  path: '/jobs/{job}',
  ...usual,
  summary: 'How far a job is',
  params,
  answer: Job,
  examples: [absent],
  respond: ({ house, caller, params }) => jobSeen(house, caller, params.job),
});

/** What became of the documents of a job. */
export const jobOutcomes = ofHouse({
  name: 'jobOutcomes',
  method: 'get',
  path: '/jobs/{job}/outcomes',
  ...usual,
  summary: 'What became of each document of a job',
  params,
  query: z.object(pageFields(100)),
  answer: pageOf(JobOutcome).meta({ id: 'JobOutcomePage', description: 'A page of outcomes' }),
  examples: [absent],
  async respond({ house, caller, params, query }) {
    const { id } = await jobSeen(house, caller, params.job);
    const { limit } = query;
    const rows = await house.work.outcomes(id, { after: numberIn(query.after), limit: limit + 1 });
    const page = rows.slice(0, limit);
    return { rows: page, next: rows.length > limit ? String(page.at(-1)?.number) : null };
  },
});

function numberIn(after: string | undefined): number {
  if (after === undefined) return -1;
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw new Refusal('bad-request', 'query.after: it must be the "next" of the page before.');
}

/** What came of a back-test. */
export const jobReport = ofHouse({
  name: 'jobReport',
  method: 'get',
  path: '/jobs/{job}/report',
  ...usual,
  summary: 'What came of a back-test, as "dragoman backtest --json" prints it',
  params,
  answer: null,
  otherAnswers: ['application/json'],
  examples: [absent],
  async respond({ house, caller, params }) {
    const { id } = await jobSeen(house, caller, params.job);
    const report = await house.work.report(id);
    if (report !== null) return content('application/json; charset=utf-8', report);
    throw new Refusal(
      'no-such-resource',
      `There is no report of the job "${id}": only a back-test that is done has one.`,
    );
  },
});

/** A job as it goes on. */
export const jobProgress = ofHouse({
  name: 'jobProgress',
  method: 'get',
  path: '/jobs/{job}/events',
  ...usual,
  summary: 'How a job goes on, as server-sent events',
  description:
    'An event "outcome" for each document and an event "job" some times a second at most, until the job has ended. With the header Last-Event-ID it goes on where it broke off.',
  params,
  answer: null,
  otherAnswers: ['text/event-stream'],
  examples: [absent],
  async respond({ house, caller, params, request }) {
    const { id } = await jobSeen(house, caller, params.job);
    const last = request.headers.get('last-event-id') ?? '';
    const since = /^\d{1,15}$/.test(last) ? Number(last) : -1;
    return new Response(jobEvents(house.work, id, since), {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  },
});

/** Work is stopped. */
export const stopJob = ofHouse({
  name: 'stopJob',
  method: 'delete',
  path: '/jobs/{job}',
  ...usual,
  summary: 'Stop a job',
  description:
    'What waits is taken out of the queue; what is being done ends after the document in hand. What is in the ledger by then stays there. Work on dossiers which you may edit, and back-tests of your own.',
  params,
  answer: Job,
  examples: [absent],
  async respond({ house, caller, params }) {
    const seen = await jobSeen(house, caller, params.job);
    if (!mayStop(caller, seen))
      throw new Refusal('forbidden', 'Only an editor of what it works on may stop this.');
    return house.work.stop(seen.id);
  },
});
