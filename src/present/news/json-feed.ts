import { generateJsonFeed } from 'feedsmith';
import { safe } from '../width.js';
import { bodyHtml, summaryOf } from './body.js';
import type { NewsFeed } from './feed.js';
import type { NewsItem } from './item.js';

/** News as a JSON Feed (version 1.1). */
export const jsonFeedOf = (feed: NewsFeed): object =>
  // What the generator gives without any item lacks the list, which the format wants.
  ({
    items: [],
    ...(generateJsonFeed({
      title: safe(feed.title),
      description: safe(feed.subtitle),
      feed_url: feed.self,
      authors: [{ name: safe(feed.madeBy) }],
      language: 'en',
      items: feed.items.map((item) => itemOf(item, feed)),
    }) as object),
  });

const itemOf = (item: NewsItem, feed: NewsFeed) => ({
  id: feed.nameOf(item),
  url: item.about ? feed.addressOf(item.about) : feed.self,
  title: safe(item.title),
  summary: summaryOf(item),
  content_html: bodyHtml(item, feed),
  date_published: new Date(item.first),
  date_modified: new Date(item.last),
  authors: item.by.map((name) => ({ name: safe(name) })),
  tags: [item.kind],
});
