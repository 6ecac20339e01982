export { expandSources } from './expand-sources.js';
export { type ReadOptions, readDocument } from './read-document.js';
