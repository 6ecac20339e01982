import { bookNews } from './book-news.js';
import { documentNews } from './document-news.js';
import { type EntryChange, entryChanges, entryNews } from './entry-news.js';
import type { NewsItem } from './item.js';
import { manyNews } from './many-news.js';
import { letsAll, letsBook, letsEntry, type NewsSieve } from './sieve.js';
import type { Work } from './work.js';

/** Entries of one hour that are told each by itself; of more, one piece of news tells how many and names those that weigh most. */
const EACH = 20;

/**
 * The news of an hour of work on a ledger, the latest first: one piece for each entry and each question that changed, and one for the
 * documents that came in.
 */
export function newsOf(work: Work, sieve: NewsSieve): readonly NewsItem[] {
  const entries = entryChanges(work)
    .filter(({ entry }) => letsEntry(sieve, entry))
    .sort((a, b) => compare(knownOf(b), knownOf(a)));
  const book = work.book.filter((change) => letsBook(sieve, change));
  const documents = letsAll(sieve) ? documentNews(work) : null;
  return [
    ...bookNews({ ...work, book }),
    ...(entries.length > EACH ? [manyNews(work, entries)] : entries.map((change) => entryNews(work, change))),
    ...(documents ? [documents] : []),
  ].sort(latestFirst);
}

/** Until when the documents of an entry tell of it. */
const knownOf = ({ entry }: EntryChange): string => entry.reports.at(-1)?.document.known ?? '';

const latestFirst = (a: NewsItem, b: NewsItem): number => compare(b.last, a.last);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
