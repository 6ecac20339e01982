import type { Day } from '../record/date.js';
import { dayOfMetadata, findDate } from './written-date.js';

/** As much of a page as finding its date needs. */
export interface DatedPage {
  querySelectorAll(selector: string): Iterable<{
    getAttribute(name: string): string | null;
    readonly textContent: string | null;
  }>;
}

/** Names of meta tags that give the day of publication, surest first: Open Graph, schema.org, Dublin Core, Highwire, usage of publishers. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'date',
];

/** The day of publication that a page's publisher wrote into it; null where there is none. See docs/read.md for the order. */
export function dateOfPage(page: DatedPage): Day | null {
  return fromLinkedData(page) ?? fromMeta(page) ?? fromTimeElement(page) ?? fromDateElement(page);
}

function fromMeta(page: DatedPage): Day | null {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find((n) => n);
    const content = meta.getAttribute('content');
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return firstDay(META.map((name) => values.get(name) ?? ''));
}

/** JSON-LD: the first `datePublished` of any object, however deep. Found by its key, since such blocks are often not quite JSON. */
function fromLinkedData(page: DatedPage): Day | null {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  return firstDay(
    blocks.map(
      (block) => /"datePublished"\s{0,20}:\s{0,20}"([^"]{4,60})"/.exec(block.textContent ?? '')?.[1] ?? '',
    ),
  );
}

function fromTimeElement(page: DatedPage): Day | null {
  for (const selector of [
    'time[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
  ]) {
    const values = [...page.querySelectorAll(selector)].map((time) => time.getAttribute('datetime') ?? '');
    const day = firstDay(values);
    if (day) return day;
  }
  return null;
}

/** An element that is called a date and holds nothing else: only where the page has one such day, since lists of other pages have many. */
function fromDateElement(page: DatedPage): Day | null {
  const days = new Set<Day>();
  for (const element of page.querySelectorAll(
    '[itemprop="datePublished"], [class*="date"], [class*="publish"]',
  )) {
    const text = (element.textContent ?? '').trim();
    const found = text.length <= 60 ? findDate(text.replace(/\s+/g, ' ')) : null;
    if (found) days.add(found.day);
  }
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function firstDay(values: readonly string[]): Day | null {
  for (const value of values) {
    const day = value && dayOfMetadata(value);
    if (day) return day;
  }
  return null;
}
