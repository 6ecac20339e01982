import type { DossierResource, HouseResource, Resource } from '../resource.js';
import { alignments } from './alignments.js';
import { ask } from './ask.js';
import { brief } from './brief.js';
import { events } from './events.js';
import { explain } from './explain.js';
import { feedAtom, feedJson } from './feed.js';
import { makeForecast, takeBackForecast } from './forecasts.js';
import { gaps } from './gaps.js';
import { job, jobOutcomes, jobProgress, jobReport, jobs, stopJob } from './jobs.js';
import { addDocuments } from './jobs-add.js';
import { makeBacktest, readAgain } from './jobs-other.js';
import { recordResources } from './record-resources.js';

/** Long work: how it is asked for, how it goes on, what came of it. */
const jobResources: readonly HouseResource[] = [
  addDocuments,
  readAgain,
  makeBacktest,
  jobs,
  job,
  jobOutcomes,
  jobReport,
  jobProgress,
  stopJob,
];

/** Resources on one dossier, in the order in which the readable page lists them. */
export const dossierResources: readonly DossierResource[] = [...recordResources, feedAtom, feedJson];

/** Resources of the house. */
export const houseResources: readonly HouseResource[] = [...jobResources, events];

/** All that the server answers. */
export const resources: readonly Resource[] = [...dossierResources, ...houseResources];
