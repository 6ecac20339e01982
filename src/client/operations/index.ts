// Made by scripts/client.mjs from the description of the interface; not to be edited.

import { ACCESS_ROUTES, type AccessOperations } from './access.js';
import { CHANGES_ROUTES, type ChangesOperations } from './changes.js';
import { DOCUMENTS_ROUTES, type DocumentsOperations } from './documents.js';
import { DOSSIERS_ROUTES, type DossiersOperations } from './dossiers.js';
import { EXPORTS_ROUTES, type ExportsOperations } from './exports.js';
import { FORECASTS_ROUTES, type ForecastsOperations } from './forecasts.js';
import { LONG_WORK_ROUTES, type LongWorkOperations } from './long-work.js';
import { MEASURES_ROUTES, type MeasuresOperations } from './measures.js';
import { OUTLETS_ROUTES, type OutletsOperations } from './outlets.js';
import { READING_ROUTES, type ReadingOperations } from './reading.js';
import { RECORD_ROUTES, type RecordOperations } from './record.js';
import { REVIEW_ROUTES, type ReviewOperations } from './review.js';

export type * from './access.js';
export type * from './changes.js';
export type * from './documents.js';
export type * from './dossiers.js';
export type * from './exports.js';
export type * from './forecasts.js';
export type * from './long-work.js';
export type * from './measures.js';
export type * from './outlets.js';
export type * from './reading.js';
export type * from './record.js';
export type * from './review.js';

/** Every operation of the interface. */
export interface Operations extends AccessOperations, ChangesOperations, DocumentsOperations, DossiersOperations, ExportsOperations, ForecastsOperations, LongWorkOperations, MeasuresOperations, OutletsOperations, ReadingOperations, RecordOperations, ReviewOperations {}

/** Method and path of each. */
export const ROUTES = { ...ACCESS_ROUTES, ...CHANGES_ROUTES, ...DOCUMENTS_ROUTES, ...DOSSIERS_ROUTES, ...EXPORTS_ROUTES, ...FORECASTS_ROUTES, ...LONG_WORK_ROUTES, ...MEASURES_ROUTES, ...OUTLETS_ROUTES, ...READING_ROUTES, ...RECORD_ROUTES, ...REVIEW_ROUTES };
