import { z } from 'zod';
import { renderJson } from '../../present/json.js';
import type { NewsFeed } from '../../present/news/index.js';
import { atomOf, jsonFeedOf } from '../../present/news/index.js';
import { feedOf } from '../feeds/feed-of.js';
import { Reply } from '../reply.js';
import { onDossier } from '../resource.js';
import { idField, plainText } from './fields.js';

/** News that a feed holds unless said: what a reader that looks once a day does not miss. */
const USUAL = 50;
/** News that a feed holds at most. */
const MOST = 200;

const query = z.object({
  party: plainText(400).optional().describe('Only news of this state (PRK) or person (PRK:Kim Jong Un)'),
  question: idField(
    'Only news that bears on this question of the book, and what is forecast on it',
  ).optional(),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(USUAL)
    .describe(`How many pieces of news at most, up to ${MOST}`),
  token: z
    .string()
    .max(200)
    .optional()
    .describe('A token for feeds, for readers that can neither send a header nor a password'),
});

const description =
  'What was written into the ledger of late, for a feed reader: one piece of news for each entry and each question within an hour, with the words that it rests on; where more than twenty entries changed in an hour, one piece for all of them. The name of a piece never changes. Ask again with If-None-Match.';

/** A resource that gives the news in one format. */
const feed = (name: string, file: string, type: string, summary: string, write: (news: NewsFeed) => string) =>
  onDossier({
    name,
    method: 'get',
    path: `/dossiers/{dossier}/${file}`,
    group: 'Changes',
    summary,
    description,
    right: 'read',
    tellsAddresses: true,
    pace: 'slow',
    query,
    answer: null,
    otherAnswers: [type],
    examples: [
      { summary: 'The whole dossier', params: { dossier: 'korea' } },
      {
        summary: 'A person',
        params: { dossier: 'korea' },
        query: { party: 'PRK:Kim Yo Jong', limit: '5' },
      },
      {
        summary: 'A party that is none',
        params: { dossier: 'korea' },
        query: { party: 'Korea' },
        status: 400,
      },
      {
        summary: 'A question that is not in the book',
        params: { dossier: 'korea' },
        query: { question: 'nothing' },
        status: 404,
      },
    ],
    async respond({ ledger, params, query: { party, question, limit }, origin }) {
      const place = { origin, dossier: params.dossier, file };
      const news = await feedOf(ledger, { party, question, limit }, place);
      const headers = { 'content-type': type, 'last-modified': new Date(news.updated).toUTCString() };
      return new Reply(write(news), { headers });
    },
  });

/** The news of a dossier, a party or a question as an Atom feed (RFC 4287). */
export const feedAtom = feed(
  'feedAtom',
  'feed.atom',
  'application/atom+xml; charset=utf-8',
  'News as an Atom feed',
  atomOf,
);

/** The same as a JSON Feed (version 1.1). */
export const feedJson = feed(
  'feedJson',
  'feed.json',
  'application/feed+json; charset=utf-8',
  'News as a JSON Feed',
  (news) => renderJson(jsonFeedOf(news)),
);
