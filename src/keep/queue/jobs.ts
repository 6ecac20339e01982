import { sql } from 'kysely';
import type { Instant } from '../../record/index.js';
import { Job, type JobOrder, JobOutcome } from './job.js';
import type { JobRow, Queue, QueueAsked, QueueWrite } from './tables.js';

/** Work that somebody asks for. */
export interface NewJob {
  readonly id: string;
  readonly dossier: string | null;
  readonly by: string;
  readonly asked: Instant;
}

/** The next number of a change. */
export async function nextChange(tx: QueueWrite): Promise<number> {
  const { rows } = await sql<{
    change: number;
  }>`update count set change = change + 1 returning change`.execute(tx);
  return rows[0]?.change ?? 0;
}

/** Writes work down. It is `arriving` until `acknowledge` says that all of it is there. */
export const putJob = async (tx: QueueWrite, job: NewJob): Promise<void> => {
  const change = await nextChange(tx);
  const start = { done: 0, total: null, what: null, problem: null, report: null, begun: null, ended: null };
  await tx
    .insertInto('job')
    .values({
      ...job,
      ...start,
      body: '',
      state: 'arriving',
      tries: 0,
      stopping: 0,
      change,
    })
    .execute();
};

/** All of a job is on the disk, and this is what is to be done with it: it waits for its turn from now on. */
export const acknowledge = async (tx: QueueWrite, id: string, order: JobOrder): Promise<void> => {
  const { n } = await tx
    .selectFrom('source')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('job', '=', id)
    .executeTakeFirstOrThrow();
  const total = n > 0 ? n : null;
  await tx
    .updateTable('job')
    .set({ state: 'waiting', total, body: JSON.stringify(order), change: await nextChange(tx) })
    .where('id', '=', id)
    .where('state', '=', 'arriving')
    .execute();
};

/** A job that was acknowledged; null where there is none of this name. */
export async function jobOf(asked: QueueAsked, id: string): Promise<Job | null> {
  const row = await asked
    .selectFrom('job')
    .selectAll()
    .where('id', '=', id)
    .where('state', '!=', 'arriving')
    .executeTakeFirst();
  return row ? jobIn(row) : null;
}

/** All jobs that were acknowledged, the newest first. They are tidied away, so that they are never very many. */
export async function allJobs(asked: QueueAsked): Promise<readonly Job[]> {
  const rows = await asked
    .selectFrom('job')
    .selectAll()
    .where('state', '!=', 'arriving')
    .orderBy('asked', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(jobIn);
}

/** Jobs that changed after a change, in the order of their last changes. */
export async function jobsSince(asked: QueueAsked, change: number): Promise<readonly Job[]> {
  const rows = await asked
    .selectFrom('job')
    .selectAll()
    .where('change', '>', change)
    .where('state', '!=', 'arriving')
    .orderBy('change')
    .execute();
  return rows.map(jobIn);
}

/** The number of the last change. */
export const lastChange = async (asked: QueueAsked): Promise<number> =>
  (await asked.selectFrom('count').select('change').executeTakeFirstOrThrow()).change;

/** What became of the documents of a job, in their order; of those only that came after a change, and so many at most. */
export async function outcomesOf(
  asked: QueueAsked,
  id: string,
  { since = -1, after = -1, limit }: { since?: number; after?: number; limit?: number } = {},
): Promise<readonly JobOutcome[]> {
  const query = asked
    .selectFrom('outcome')
    .select('body')
    .where('job', '=', id)
    .where('change', '>', since)
    .where('number', '>', after)
    .orderBy('number');
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  return rows.map(({ body }) => JobOutcome.parse(JSON.parse(body)));
}

/** What came of a job as a whole, as JSON; null where nothing did, or not yet. */
export const reportOf = async ({ db }: Queue, id: string): Promise<string | null> =>
  (await db.selectFrom('job').select('report').where('id', '=', id).executeTakeFirst())?.report ?? null;

/** A row as everybody sees it. */
function jobIn(row: JobRow): Job {
  const { id, dossier, by, state, asked, begun, ended, done, total, what, change } = row;
  const problem = row.problem === null ? null : JSON.parse(row.problem);
  const progress = { done, total, what };
  return Job.parse({
    ...{
      id,
      dossier,
      by,
      order: JSON.parse(row.body),
      state,
      asked,
      begun,
      ended,
      progress,
      problem,
      change,
    },
  });
}
