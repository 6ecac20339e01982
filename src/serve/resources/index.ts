import { sessionResources } from '../access/session-resources.js';
import { tokenResources } from '../access/token-resources.js';
import type { DossierResource, HouseResource, Resource } from '../resource.js';
import { events } from './events.js';
import { feedAtom, feedJson } from './feed.js';
import { job, jobOutcomes, jobProgress, jobReport, jobs, stopJob } from './jobs.js';
import { addDocuments } from './jobs-add.js';
import { makeBacktest, readAgain } from './jobs-other.js';
import { forecastResources, measureResources } from './measure-resources.js';
import { ledgerResources, recordResources } from './record-resources.js';

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
export const dossierResources: readonly DossierResource[] = [
  ...recordResources,
  ...measureResources,
  ...forecastResources,
  feedAtom,
  feedJson,
];

/** Resources of the house. */
export const houseResources: readonly HouseResource[] = [
  ...ledgerResources,
  ...jobResources,
  events,
  ...sessionResources,
  ...tokenResources,
];

/** All that the server answers. */
export const resources: readonly Resource[] = [...dossierResources, ...houseResources];
