import { z } from 'zod';
import { filterAsked } from '../../filtered.js';
import { searchDocuments as documentsWith, parseQuery, searchPage } from '../../keep/index.js';
import { documentHit, entryHit } from '../../present/index.js';
import { Entry, Evidence, KeptDocument } from '../../record/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { ItemId } from '../schemas/index.js';
import { asField, filterFields, pageFields, pageOf, plainText, viewFields } from './fields.js';
import { papersAlong } from './papers-along.js';
import { nextAt, pinnedFields, placeIn } from './pinned.js';

const q = plainText(400).describe('Words, "phrases" in quotation marks, and -words that must not occur');
const mark = {
  start: z.int().min(0).describe('In UTF-16 code units of the passage'),
  end: z.int().min(1),
};

const EntryHit = z
  .object({
    entry: Entry,
    item: ItemId.describe('The item whose passage fits best'),
    marks: z
      .array(
        z.object({
          passage: z
            .int()
            .min(0)
            .nullable()
            .describe('Of the item, from 0; null for the words in which a row of a table says it'),
          ...mark,
        }),
      )
      .describe('Where the words stand in the passages of that item'),
  })
  .meta({ id: 'EntryHit', description: 'An entry whose passages hold the words' });

const DocumentHit = KeptDocument.extend({
  excerpt: z
    .object({ ...Evidence.shape, marks: z.array(z.object(mark)) })
    .nullable()
    .describe('The text around the first of the words; null where only the title holds them'),
}).meta({ id: 'DocumentHit', description: 'A document whose text or title holds the words' });

/** Entries by the words of their passages. */
export const search = onDossier({
  name: 'search',
  method: 'get',
  path: '/dossiers/{dossier}/search',
  group: 'Record',
  summary: 'Entries whose passages hold some words, the best first',
  description:
    'Forms of a word count as the word. Of each entry the item is named whose passage fits best, and where the words stand in it. Further pages are of the moment at which the first one was asked for.',
  right: 'read',
  pace: 'quick',
  query: z.object({ q, ...filterFields, ...viewFields, ...pinnedFields(20) }),
  answer: pageOf(EntryHit).meta({ id: 'EntryHitPage', description: 'A page of entries that were found' }),
  examples: [
    { summary: 'Two words', params: { dossier: 'korea' }, query: { q: 'sanctions relief', limit: '5' } },
    {
      summary: 'A phrase, among promises since 2018',
      params: { dossier: 'korea' },
      query: { q: '"complete denuclearization"', kind: 'commitment', from: '2018-01-01' },
    },
    { summary: 'No word to look for', params: { dossier: 'korea' }, query: { q: '-treaty' }, status: 400 },
  ],
  async respond({ ledger, query: { q: typed, limit, after, ...asked } }) {
    const query = parseQuery(typed);
    const view = await viewAsked(ledger, asked, asField);
    const filter = await filterAsked(asked, ledger.now().slice(0, 10), asField);
    const place = await placeIn(ledger, after);
    const seen = after === undefined ? view : { ...view, seq: Math.min(view.seq ?? place.seq, place.seq) };
    const { hits, next } = await searchPage(ledger.store, seen, query, filter, { limit, from: place.from });
    return {
      rows: hits.map((hit) => entryHit(hit, query)),
      next: next === null ? null : nextAt({ seq: place.seq, from: next }),
    };
  },
  rests: ({ rows }) => ({ entries: rows.map(({ entry }) => entry.id), alone: false }),
  // Further pages are of an earlier moment than papers are.
  along: async ({ rows }, asked) =>
    asked.query.after === undefined
      ? papersAlong(
          rows.map(({ entry }) => entry),
          asked,
        )
      : [],
});

/** Documents by the words of their texts. */
export const searchDocuments = onDossier({
  name: 'searchDocuments',
  method: 'get',
  path: '/dossiers/{dossier}/search/documents',
  group: 'Documents',
  summary: 'Documents whose text or title holds some words, the best first',
  description: 'Whatever was read from them: also what no item tells is found so.',
  right: 'read',
  pace: 'slow',
  query: z.object({ q, ...viewFields, limit: pageFields(20).limit }),
  answer: z
    .object({ rows: z.array(DocumentHit) })
    .meta({ id: 'DocumentHits', description: 'Documents that were found' }),
  examples: [
    { summary: 'A word', params: { dossier: 'korea' }, query: { q: 'ferry', limit: '5' } },
    { summary: 'No word to look for', params: { dossier: 'korea' }, query: { q: '"' }, status: 400 },
  ],
  async respond({ ledger, query: { q: typed, limit, ...asked } }) {
    const query = parseQuery(typed);
    const view = await viewAsked(ledger, asked, asField);
    const found = await documentsWith(ledger.store, view, query, limit);
    return { rows: found.map((document) => documentHit(document, query)) };
  },
});
