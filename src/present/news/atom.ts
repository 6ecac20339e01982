import { generateAtomFeed } from 'feedsmith';
import { safe } from '../width.js';
import { bodyHtml, summaryOf } from './body.js';
import type { NewsFeed } from './feed.js';
import type { NewsItem } from './item.js';

/** News as an Atom feed (RFC 4287). Every word of a document is text in it, never markup. */
export const atomOf = (feed: NewsFeed): string =>
  xmlSafe(
    generateAtomFeed({
      id: feed.id,
      title: { value: safe(feed.title), type: 'text' },
      subtitle: { value: safe(feed.subtitle), type: 'text' },
      updated: new Date(feed.updated),
      authors: [{ name: safe(feed.madeBy) }],
      generator: { text: safe(feed.madeBy) },
      links: [{ href: feed.self, rel: 'self', type: 'application/atom+xml' }],
      entries: feed.items.map((item) => entryOf(item, feed)),
    }),
  );

/** The two code points that XML 1.0 forbids beside the controls, which no text of ours has. */
const xmlSafe = (xml: string): string => xml.replace(/[\ufffe\uffff]/g, '\ufffd');

const entryOf = (item: NewsItem, feed: NewsFeed) => ({
  id: feed.nameOf(item),
  title: { value: safe(item.title), type: 'text' },
  published: new Date(item.first),
  updated: new Date(item.last),
  authors: item.by.map((name) => ({ name: safe(name) })),
  categories: [{ term: item.kind }],
  links: [{ href: item.about ? feed.addressOf(item.about) : feed.self, rel: 'alternate' }],
  summary: { value: summaryOf(item) || safe(item.title), type: 'text' },
  content: { value: bodyHtml(item, feed), type: 'html' },
});
