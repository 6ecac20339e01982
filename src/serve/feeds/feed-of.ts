import { actorNamed } from '../../filtered.js';
import { dossierOf, type Ledger } from '../../keep/index.js';
import { questionNamed, recentNews } from '../../news.js';
import { uuidOf } from '../../present/exchange/uuid.js';
import { actorName, actorsAsTitle } from '../../present/names.js';
import type { NewsFeed, NewsSieve, NewsTarget } from '../../present/news/index.js';
import { asField } from '../resources/fields.js';

/** What a feed is asked for with. */
export interface FeedAsked {
  readonly party?: string | undefined;
  readonly question?: string | undefined;
  readonly limit: number;
}

/** Where a feed is read. */
export interface FeedPlace {
  /** How this server is called: `http://127.0.0.1:4100`. */
  readonly origin: string;
  readonly dossier: string;
  /** The last part of the feed's own path: `feed.atom`. */
  readonly file: string;
}

/**
 * The news of a dossier, a party or a question, with names that last as long as the ledger and addresses of this server. Throws `Failure`
 * where the party is no actor or the question is not in the book.
 */
export async function feedOf(ledger: Ledger, asked: FeedAsked, place: FeedPlace): Promise<NewsFeed> {
  const sieve: NewsSieve = {
    ...(asked.party !== undefined && { party: actorNamed(asked.party, asField('party')) }),
    ...(asked.question !== undefined && { question: await questionNamed(ledger, asked.question) }),
  };
  const { title, parties } = await dossierOf(ledger);
  const { items, updated, seal } = await recentNews(ledger, sieve, asked.limit);
  const base = `${place.origin}/api/dossiers/${place.dossier}`;
  const wanted = wordsOf(asked);
  const nameOf = (key: string): string => `urn:uuid:${uuidOf(`urn:dragoman:${seal}:${key}`)}`;
  return {
    id: nameOf(`feed?${wanted}`),
    title: [title, sieve.party && actorName(sieve.party), sieve.question?.text].filter(Boolean).join(' · '),
    subtitle: sieve.question?.rule ?? `What is new in the record of ${actorsAsTitle(parties)}`,
    self: `${base}/${place.file}${wanted && `?${wanted}`}`,
    updated,
    madeBy: 'Dragoman',
    items,
    nameOf: ({ key }) => nameOf(key),
    addressOf: (target) => `${place.origin}/d/${place.dossier}/${pathOf(target)}`,
  };
}

/** Of what news is asked, as it stands in an address; never with the token by which somebody reads it. */
function wordsOf({ party, question }: FeedAsked): string {
  const wanted = new URLSearchParams();
  if (party !== undefined) wanted.set('party', party);
  if (question !== undefined) wanted.set('question', question);
  return wanted.toString();
}

/** Under which pages of the desk a thing has its own. */
const FOLDERS: Readonly<Record<NewsTarget['type'], string>> = {
  entry: 'entries',
  question: 'forecasts',
  document: 'documents',
};

const pathOf = ({ type, id }: NewsTarget): string => `${FOLDERS[type]}/${encodeURIComponent(id)}`;
