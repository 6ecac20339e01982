export { atomOf } from './atom.js';
export type { NewsFeed } from './feed.js';
export type { NewsItem, NewsKind, NewsPassage, NewsTarget } from './item.js';
export { jsonFeedOf } from './json-feed.js';
export { newsOf } from './news.js';
export type { NewsSieve } from './sieve.js';
export { hourOf, type Work } from './work.js';
