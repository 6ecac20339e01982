import type { Instant } from '../../record/index.js';
import { ENDED, type Job, type JobOutcome, type JobProblem, type JobProgress } from './job.js';
import { jobOf, nextChange } from './jobs.js';
import type { QueueAsked, QueueWrite } from './tables.js';

/** Work that waits, in the order in which it was asked for. */
export const waitingJobs = async (
  asked: QueueAsked,
): Promise<readonly { readonly id: string; readonly dossier: string | null }[]> =>
  asked
    .selectFrom('job')
    .select(['id', 'dossier'])
    .where('state', '=', 'waiting')
    .orderBy('asked')
    .orderBy('id')
    .execute();

/** Work that somebody wants stopped and that is still being done. */
export const stoppingJobs = async (asked: QueueAsked): Promise<readonly string[]> => {
  const running = asked.selectFrom('job').select('id').where('state', '=', 'running');
  return (await running.where('stopping', '=', 1).execute()).map(({ id }) => id);
};

/** Begins a job that waits. Gives how often it was begun without a document done since, this time included. */
export async function beginJob(tx: QueueWrite, id: string, now: Instant): Promise<number> {
  const change = await nextChange(tx);
  const row = await tx
    .updateTable('job')
    .set((of) => ({ state: 'running', begun: now, change, tries: of('tries', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** Notes how far a job has come, and what became of documents. */
export async function advanceJob(
  tx: QueueWrite,
  id: string,
  { done, total, what }: JobProgress,
  outcomes: readonly JobOutcome[],
): Promise<void> {
  const change = await nextChange(tx);
  const forward = { done, total, what, change };
  await tx
    .updateTable('job')
    .set(outcomes.length > 0 ? { ...forward, tries: 0 } : forward)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute();
  for (const outcome of outcomes) await noteOutcome(tx, id, outcome, change);
}

/** What a job that was begun anew finds to be there already is what it added itself, the time before. */
async function noteOutcome(tx: QueueWrite, job: string, outcome: JobOutcome, change: number): Promise<void> {
  const { number } = outcome;
  const before = await tx
    .selectFrom('outcome')
    .select('body')
    .where('job', '=', job)
    .where('number', '=', number)
    .executeTakeFirst();
  const known = before && (JSON.parse(before.body) as JobOutcome);
  if (known?.source === outcome.source && known.outcome === 'added' && outcome.outcome === 'there') return;
  const body = JSON.stringify(outcome);
  await tx.replaceInto('outcome').values({ job, number, body, change }).execute();
}

/** How a job ends. */
export interface Ending {
  readonly state: 'done' | 'failed' | 'stopped';
  readonly at: Instant;
  readonly problem?: JobProblem | null;
  readonly report?: string | null;
}

/** Ends a job. What was uploaded for it goes: what could be read of it is in the ledger. */
export async function endJob(tx: QueueWrite, id: string, ending: Ending): Promise<void> {
  const { state, at, problem = null, report = null } = ending;
  const change = await nextChange(tx);
  await tx
    .updateTable('job')
    .set({ state, ended: at, report, what: null, change, problem: problem && JSON.stringify(problem) })
    .where('id', '=', id)
    .where('state', 'not in', ENDED)
    .execute();
  await tx.deleteFrom('source').where('job', '=', id).execute();
}

/** Stops a job: at once where it waits; where it is being done, whoever does it is told. Gives the job, or null where there is none. */
export async function stopJob(tx: QueueWrite, id: string, now: Instant): Promise<Job | null> {
  const job = await jobOf(tx, id);
  if (job?.state === 'waiting') await endJob(tx, id, { state: 'stopped', at: now });
  if (job?.state === 'running') {
    const change = await nextChange(tx);
    await tx.updateTable('job').set({ stopping: 1, change }).where('id', '=', id).execute();
  }
  return job && jobOf(tx, id);
}

/** Puts jobs back that were being done by somebody who is gone: they are begun again. All of them, or the one that is named. */
export async function putBack(tx: QueueWrite, id?: string): Promise<void> {
  const running = tx
    .updateTable('job')
    .set({ state: 'waiting', what: null, change: await nextChange(tx) })
    .where('state', '=', 'running');
  await (id === undefined ? running : running.where('id', '=', id)).execute();
}
