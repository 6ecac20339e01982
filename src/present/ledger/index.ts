export { headlineOf } from '../exchange/headline.js';
export { type EntryPage, renderEntry } from './entry.js';
export { happeningWords } from './happening-words.js';
export { type LogPage, renderLog } from './log.js';
export { documentLine } from './report.js';
export { leftInWords, renderQueue, renderTask, reportsShown, type TaskPage } from './review-task.js';
export { renderHits, type SearchPage } from './search.js';
export { slotName, slotsIn, slotValue } from './slot-words.js';
export { renderTimeline, type TimelinePage } from './timeline.js';
