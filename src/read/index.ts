export { expandFeed, readFeedEntry } from './expand-feed.js';
export { expandSources } from './expand-sources.js';
export { type FeedEntry, feedEntries } from './feed.js';
export type { RawDocument } from './format.js';
export { type FetchOptions, rawDocument } from './raw-document.js';
export { documentFrom, type ReadOptions, readDocument } from './read-document.js';
export { isSheet, type PlacedProblem, type SheetReadings, sheetReadings } from './sheet/index.js';
export { type ReadAgain, type WrittenReading, writtenReadings } from './written-reading.js';
