import type { SourceDocument } from '../record/document.js';
import { type FeedEntry, feedEntries } from './feed.js';
import { type FetchOptions, rawDocument } from './raw-document.js';
import { type ReadOptions, readDocument } from './read-document.js';

/**
 * The entries of the feed at a path or an address; null where it is no feed. Throws `Failure` where it cannot be read. Standard input can
 * be read only once: of that, take `feedEntries(await rawDocument('-'))`.
 */
export async function expandFeed(
  source: string,
  options: FetchOptions = {},
): Promise<readonly FeedEntry[] | null> {
  return feedEntries(await rawDocument(source, options));
}

/**
 * The page that an entry of a feed leads to, fetched by the same rules as any address. What the page does not say of its day and title, the
 * feed says. Throws `Failure` where it cannot be read.
 */
export async function readFeedEntry(entry: FeedEntry, options: ReadOptions = {}): Promise<SourceDocument> {
  const document = await readDocument(entry.address, options);
  const dated = document.published !== null || entry.published === null;
  return {
    ...document,
    title: document.title ?? entry.title,
    ...(dated ? {} : { published: entry.published, publishedFrom: 'metadata' as const }),
  };
}
