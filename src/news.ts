import { type BookChange, bookChanges } from './forecast/book/index.js';
import {
  bookOf,
  changesBetween,
  endOfLog,
  type Ledger,
  type Mark,
  marksBetween,
  placeAt,
  sealAt,
  TODAY,
  type View,
} from './keep/index.js';
import { hourOf, type NewsItem, type NewsSieve, newsOf, type Work } from './present/news/index.js';
import { Failure, type Instant, type Question } from './record/index.js';

/** Hours of work that are looked through for news of a party or a question that is seldom told of: some weeks of steady work. */
const MOST_HOURS = 500;

/** News of a ledger, the latest first. */
export interface RecentNews {
  readonly items: readonly NewsItem[];
  /** When the newest was written or, where there is none, when the dossier was opened. */
  readonly updated: Instant;
  /** What no other ledger has: the seal of the first line of its log. */
  readonly seal: string;
}

/** What was written into a ledger of late, as few pieces of news as a reader can take in, `limit` of them at most. */
export async function recentNews(ledger: Ledger, sieve: NewsSieve, limit: number): Promise<RecentNews> {
  const { db } = ledger.store;
  const items: NewsItem[] = [];
  let upTo = await endOfLog(db);
  for (let hours = 0; upTo > 0 && items.length < limit && hours < MOST_HOURS; hours++) {
    const hour = hourOf((await sealAt(db, upTo))?.at ?? ledger.now());
    const after = await placeAt(db, lastBefore(hour));
    items.push(...newsOf(await workOf(ledger, hour, after, upTo), sieve));
    upTo = after;
  }
  const first = await sealAt(db, 1);
  const [newest] = items;
  return {
    items: items.slice(0, limit),
    updated: newest?.last ?? first?.at ?? ledger.now(),
    seal: first?.hash ?? '',
  };
}

/** The last moment before an hour. */
const lastBefore = (hour: string): Instant => new Date(Date.parse(`${hour}:00:00.000Z`) - 1).toISOString();

/** What was written between two places in the log, which lie within one hour, and what is otherwise since. */
async function workOf({ store }: Ledger, hour: string, after: number, upTo: number): Promise<Work> {
  const [from, to]: [View, View] = [
    { ...TODAY, seq: after },
    { ...TODAY, seq: upTo },
  ];
  const marks = await marksBetween(store.db, after, upTo);
  const changes = await changesBetween(store.db, from, to);
  return { hour, marks, changes, book: await bookBetween(store.db, marks, from, to) };
}

const ON_THE_BOOK: ReadonlySet<string> = new Set(['question.asked', 'forecast.made', 'question.resolved']);

/** What changed in the book; a decision that was undone does not name its question, so that all are looked at. */
async function bookBetween(
  asked: Ledger['store']['db'],
  marks: readonly Mark[],
  from: View,
  to: View,
): Promise<readonly BookChange[]> {
  const named = marks.flatMap(({ kind, subject }) => (ON_THE_BOOK.has(kind) && subject ? [subject] : []));
  const undone = marks.some(({ kind }) => kind === 'decision.undone');
  if (named.length === 0 && !undone) return [];
  const only = undone ? undefined : [...new Set(named)];
  return bookChanges(await bookOf(asked, from, only), await bookOf(asked, to, only));
}

/** The question of the book that bears a name. Throws `Failure` `not-found` where there is none. */
export async function questionNamed({ store }: Ledger, id: string): Promise<Question> {
  const [found] = await bookOf(store.db, TODAY, [id]);
  if (found) return found.question;
  throw new Failure(
    'not-found',
    id,
    `No question of the book is called "${id}"; the list of questions names them all.`,
  );
}
