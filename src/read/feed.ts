import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Day } from '../record/date.js';
import { decode } from './decode.js';
import { isFeed } from './feed-mark.js';
import type { RawDocument } from './format.js';
import { headOf } from './formats.js';
import { refusal } from './refusals.js';
import { withoutTags } from './tags.js';
import { dayOfMetadata } from './written-date.js';

/** One entry of a feed: where its page lies, and what the feed says of it. */
export interface FeedEntry {
  /** An http(s) address, in full. */
  readonly address: string;
  readonly title: string | null;
  /** The day on which the feed says that it appeared. */
  readonly published: Day | null;
  /** As much of it as the feed carries, as HTML; a summary or all of it. */
  readonly html: string | null;
}

/** An entry as its format has it, before addresses and dates are made sure of. */
interface Draft {
  readonly link: string | undefined;
  readonly base: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly html: string | undefined;
}

/** Entries of a feed that are taken, from its start: news feeds hold 10 to 100. */
const MOST_ENTRIES = 1_000;

/**
 * The entries of a feed (RSS 0.9 to 2.0, Atom, JSON Feed), each address once, in the feed's order; null where the bytes are no feed. Relative
 * addresses are completed by the feed's own; entries without an http(s) address are left out. Throws `Failure` `damaged` or `binary`.
 */
export async function feedEntries(raw: RawDocument): Promise<readonly FeedEntry[] | null> {
  if (!isFeed(headOf(raw))) return null;
  const entries = new Map<string, FeedEntry>();
  for (const draft of await drafts(raw)) {
    const address = completed(draft.link, [draft.base, raw.source]);
    if (!address || entries.has(address)) continue;
    const title = withoutTags(draft.title ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const published = draft.date ? dayOfMetadata(draft.date) : null;
    entries.set(address, { address, title: title || null, published, html: draft.html ?? null });
  }
  return [...entries.values()];
}

/** The character set of the XML declaration. UTF-16 cannot be declared so. */
function declaredCharset(head: string): string | null {
  const charset = /^[^<]{0,3}<\?xml[^>]{0,100}?encoding=["']([\w-]{1,40})/.exec(head)?.[1]?.toLowerCase();
  return charset && !charset.startsWith('utf-16') ? charset : null;
}

async function drafts(raw: RawDocument): Promise<readonly Draft[]> {
  const { parseFeed } = await import('feedsmith');
  const text = decode(raw, raw.charset ?? declaredCharset(headOf(raw))).replace(/^\uFEFF/, '');
  try {
    const { format, feed } = parseFeed(text, { maxItems: MOST_ENTRIES });
    if (format === 'atom') return fromAtom(feed);
    if (format === 'json') return fromJson(feed);
    return format === 'rss' ? fromRss(feed) : fromRdf(feed);
  } catch (error) {
    throw refusal.damaged(raw.source, 'feed', error);
  }
}

/** An address in full, by the first base that completes it; null for what is no http(s) address. */
function completed(link: string | undefined, bases: readonly (string | undefined)[]): string | null {
  const text = link?.trim();
  if (!text) return null;
  for (const base of [undefined, ...bases]) {
    if (!URL.canParse(text, base)) continue;
    const url = new URL(text, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

const fromRss = ({ items = [], link }: RssFeed.Feed<string>): Draft[] =>
  items.map((item) => ({
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    base: link,
    title: item.title,
    date: item.pubDate ?? item.dc?.dates?.[0],
    html: item.content?.encoded ?? item.description,
  }));

const fromRdf = ({ items = [], link }: RdfFeed.Feed<string>): Draft[] =>
  items.map((item) => ({
    link: item.link ?? item.rdf?.about,
    base: link,
    title: item.title,
    date: item.dc?.dates?.[0],
    html: item.content?.encoded ?? item.description,
  }));

const fromAtom = ({ entries = [], xml, links = [] }: AtomFeed.Feed<string>): Draft[] =>
  entries.map((entry) => ({
    link: pageLink(entry.links ?? []),
    base: entry.xml?.base ?? xml?.base ?? pageLink(links),
    title: entry.title?.value,
    date: entry.published ?? entry.updated,
    html: entry.content?.value ?? entry.summary?.value,
  }));

/** The link that leads to a page, not to a recording or to the entry's own source. */
const pageLink = (links: readonly { href?: string; rel?: string }[]): string | undefined =>
  links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;

const fromJson = ({ items = [], home_page_url }: JsonFeed.Feed<string>): Draft[] =>
  items.map((item) => ({
    link: item.url ?? item.external_url ?? item.id,
    base: home_page_url,
    title: item.title,
    date: item.date_published ?? item.date_modified,
    html: item.content_html ?? item.content_text ?? item.summary,
  }));
