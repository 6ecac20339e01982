import { Worker } from 'node:worker_threads';
import type { FromBacktest, HorizonJob } from './backtest-worker.js';
import { type ScoredHorizon, scoredHorizon } from './forecast/index.js';

/** Back-tests one horizon; `progress` is told each year that is done. */
export type ScoreHorizon = (job: HorizonJob, progress: (year: number) => void) => Promise<ScoredHorizon>;

/** In this thread: nothing else runs meanwhile. */
export const scoreHere: ScoreHorizon = async ({ panel, horizon, years }, progress) =>
  scoredHorizon(panel, horizon, years, progress);

/** In a thread of its own, which holds a panel and what is learned from it: some 250 MB. */
export const scoreInThread: ScoreHorizon = (job, progress) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./backtest-worker.js', import.meta.url), { workerData: job });
    worker.on('error', reject);
    worker.on('message', (message: FromBacktest) => {
      if ('year' in message) progress(message.year);
      else resolve(message.scored);
    });
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`a thread of the back-test ended with code ${code}`));
    });
  });

/** Does all jobs, so many at a time, in their order. The results stand in the order of the jobs. */
export async function sideBySide<Job, Result>(
  jobs: readonly Job[],
  size: number,
  act: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...jobs.entries()];
  const results: Result[] = [];
  const one = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: size }, one));
  return results;
}
