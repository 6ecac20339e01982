import type { DossierResource, HouseResource, Resource } from '../resource.js';
import { entry } from './entry.js';
import { timeline } from './timeline.js';

/** Resources on one dossier, in the order in which the readable page lists them. */
export const dossierResources: readonly DossierResource[] = [timeline, entry];

/** Resources of the house. */
export const houseResources: readonly HouseResource[] = [];

/** All that the server answers. */
export const resources: readonly Resource[] = [...dossierResources, ...houseResources];
