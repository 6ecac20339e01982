export { type EntryPage, renderEntry } from './entry.js';
export { type LogPage, renderLog } from './log.js';
export { renderTimeline, type TimelinePage } from './timeline.js';
