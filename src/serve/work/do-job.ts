import { join } from 'node:path';
import { dossierOf, openLedger } from '../../keep/index.js';
import { bytesOf, type Job, openQueue, sourcesOf } from '../../keep/queue/index.js';
import type { ReadingPool } from '../../reading-pool.js';
import { storedDocuments } from '../../stored-documents.js';
import { addThem, documentsToAdd, type Means } from './add-job.js';
import { carefulPool } from './careful-pool.js';
import type { FromJob, JobData, JobEnd } from './job-message.js';
import { jobProblem } from './job-words.js';

/** Does a job, telling how far it is. It ends as soon as a document is whole after the signal has fired. */
export async function doJob(
  data: JobData,
  signal: AbortSignal,
  say: (message: FromJob) => void,
  pool: ReadingPool = carefulPool(data.limits, signal),
): Promise<JobEnd> {
  try {
    const { order } = data.job;
    const report =
      order.kind === 'backtest'
        ? await Promise.race([backtest(order, data, say), fired(signal)])
        : await onLedger(data, { signal, say, pool });
    return { state: signal.aborted ? 'stopped' : 'done', problem: null, report };
  } catch (thrown) {
    return { state: 'failed', problem: jobProblem(thrown), report: null };
  } finally {
    await pool.close();
  }
}

/** Works on the ledger of the dossier as whoever asked for it. A dossier whose making was cut short is refused. */
async function onLedger({ job, whereabouts }: JobData, others: Omit<Means, 'ledger'>): Promise<null> {
  const now = (): string => new Date().toISOString();
  const ledger = await openLedger({ ...whereabouts, dossier: job.dossier ?? '', by: job.by, now });
  try {
    await dossierOf(ledger);
    const means = { ledger, ...others };
    if (job.order.kind === 'add') await addSources(job, job.order, whereabouts.home, means);
    else await readAgain(means);
    return null;
  } finally {
    await ledger.store.close();
  }
}

async function addSources(
  { id }: Job,
  order: Extract<Job['order'], { kind: 'add' }>,
  home: string,
  means: Means,
): Promise<void> {
  const queue = await openQueue(home);
  try {
    const sources = await sourcesOf(queue.db, id);
    await addThem(
      documentsToAdd(order, sources, (source) => bytesOf(queue.db, id, source.number), means),
      means,
    );
  } finally {
    await queue.close();
  }
}

async function readAgain(means: Means): Promise<void> {
  const [jobs, count] = await storedDocuments(means.ledger);
  means.say({ progress: { done: 0, total: count, what: null } });
  await addThem({ jobs, total: () => count }, means, true);
}

/** Nothing of a back-test is worth having before it is whole, so that there is nothing to wait for. */
const fired = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });

/** Steps of a back-test, which knows how far it is as a share. */
const STEPS = 100;

/** Tests forecasts on the past; what was kept of the same question is taken as it is. */
async function backtest(
  { horizons, from, to }: Extract<Job['order'], { kind: 'backtest' }>,
  { whereabouts }: JobData,
  say: (message: FromJob) => void,
): Promise<string> {
  const request = { ...(horizons && { horizons }), ...(from && { from }), ...(to && { to }) };
  const cache = join(whereabouts.home, 'cache', 'backtest');
  const progress = (share: number, what: string): void =>
    say({ progress: { done: Math.floor(share * STEPS), total: STEPS, what } });
  const { backtestReport } = await import('../../backtesting.js'); // other jobs need not wait for it
  const { report, madeAt } = await backtestReport(request, { cache, progress });
  return JSON.stringify({ madeAt, ...report });
}
