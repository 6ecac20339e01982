// Made by scripts/client.mjs from the description of the interface; not to be edited.

import { ACCESS_ROUTES, type AccessOperations } from './access.js';
import { CHANGES_ROUTES, type ChangesOperations } from './changes.js';
import { FORECASTS_ROUTES, type ForecastsOperations } from './forecasts.js';
import { LONG_WORK_ROUTES, type LongWorkOperations } from './long-work.js';
import { MEASURES_ROUTES, type MeasuresOperations } from './measures.js';
import { RECORD_ROUTES, type RecordOperations } from './record.js';

export type * from './access.js';
export type * from './changes.js';
export type * from './forecasts.js';
export type * from './long-work.js';
export type * from './measures.js';
export type * from './record.js';

/** Every operation of the interface. */
export interface Operations extends AccessOperations, ChangesOperations, ForecastsOperations, LongWorkOperations, MeasuresOperations, RecordOperations {}

/** Method and path of each. */
export const ROUTES = { ...ACCESS_ROUTES, ...CHANGES_ROUTES, ...FORECASTS_ROUTES, ...LONG_WORK_ROUTES, ...MEASURES_ROUTES, ...RECORD_ROUTES };
