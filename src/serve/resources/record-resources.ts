import type { DossierResource } from '../resource.js';
import { changes } from './changes.js';
import { entry } from './entry.js';
import { log } from './log.js';
import { timeline } from './timeline.js';

/** What a ledger holds, in the order in which the readable page lists it. */
export const recordResources: readonly DossierResource[] = [timeline, entry, log, changes];
