import { sessionResources } from '../access/session-resources.js';
import { tokenResources } from '../access/token-resources.js';
import type { ApartResource, DossierResource, HouseResource, Resource, ThreadResource } from '../resource.js';
import { events } from './events.js';
import { feedAtom, feedJson } from './feed.js';
import { job, jobOutcomes, jobProgress, jobReport, jobs, stopJob } from './jobs.js';
import { addDocuments } from './jobs-add.js';
import { makeBacktest, readAgain } from './jobs-other.js';
import { makeReading } from './make-reading.js';
import { forecastResources, measureResources } from './measure-resources.js';
import { parse } from './parse.js';
import { ledgerResources, recordResources } from './record-resources.js';
import { schema } from './schema.js';

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

/** What needs neither a ledger nor the house. */
export const apartResources: readonly ApartResource[] = [makeReading, parse, schema];

/** What threads may answer. */
export const threadResources: readonly ThreadResource[] = [...dossierResources, ...apartResources];

/** All that the server answers. */
export const resources: readonly Resource[] = [...dossierResources, ...houseResources, ...apartResources];
