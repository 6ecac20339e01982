import type { DossierResource, HouseResource, Resource } from '../resource.js';
import { entry } from './entry.js';
import { events } from './events.js';
import { feedAtom, feedJson } from './feed.js';
import { job, jobOutcomes, jobProgress, jobReport, jobs, stopJob } from './jobs.js';
import { addDocuments } from './jobs-add.js';
import { makeBacktest, readAgain } from './jobs-other.js';
import { timeline } from './timeline.js';

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
export const dossierResources: readonly DossierResource[] = [timeline, entry, feedAtom, feedJson];

/** Resources of the house. */
export const houseResources: readonly HouseResource[] = [...jobResources, events];

/** All that the server answers. */
export const resources: readonly Resource[] = [...dossierResources, ...houseResources];
