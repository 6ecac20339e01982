import { parentPort, workerData } from 'node:worker_threads';
import { type Horizon, type Panel, type ScoredHorizon, scoredHorizon, type Years } from './forecast/index.js';

/** What goes to a thread: one horizon of a back-test. */
export interface HorizonJob {
  readonly panel: Panel;
  readonly horizon: Horizon;
  readonly years: Years;
}
/** What comes from it: each year that is done, and what came of all. */
export type FromBacktest = { readonly year: number } | { readonly scored: ScoredHorizon };

const port = parentPort;
if (port) {
  const { panel, horizon, years } = workerData as HorizonJob;
  const say = (message: FromBacktest): void => port.postMessage(message);
  say({ scored: scoredHorizon(panel, horizon, years, (year) => say({ year })) });
}
