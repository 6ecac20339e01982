import { z } from 'zod';
import { filterAsked } from '../../filtered.js';
import { timeline as pageOfTimeline } from '../../keep/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { asField, EntryPage, filterFields, flag, pageFields, viewFields } from './fields.js';
import { papersAlong } from './papers-along.js';

/** The entries of a dossier in the order of their days. */
export const timeline = onDossier({
  name: 'timeline',
  method: 'get',
  path: '/dossiers/{dossier}/timeline',
  group: 'Record',
  summary: 'What happened, day by day',
  description:
    'The entries of a dossier in the order of their days, each with all its reports and their passages. What somebody wants, promises, judges or says stands on the day on which it was said.',
  right: 'read',
  pace: 'quick',
  query: z.object({
    ...viewFields,
    ...filterFields,
    newest: flag.describe('The newest first'),
    ...pageFields(50),
  }),
  answer: EntryPage,
  examples: [
    { summary: 'The first page', params: { dossier: 'korea' } },
    {
      summary: 'Encounters of North Korea in two years, five a page',
      params: { dossier: 'korea' },
      query: { kind: 'encounter', party: 'PRK', from: '2018', to: '2019', limit: '5' },
    },
    {
      summary: 'What the world knew on the eve of Singapore, the newest first',
      params: { dossier: 'korea' },
      query: { asOf: '2018-06-11', newest: 'true', limit: '3' },
    },
    { summary: 'A day that is none', params: { dossier: 'korea' }, query: { from: 'soon' }, status: 400 },
    {
      summary: 'A field that nobody knows',
      params: { dossier: 'korea' },
      query: { colour: 'red' },
      status: 400,
    },
    { summary: 'A dossier that is not there', params: { dossier: 'atlantis' }, status: 404 },
  ],
  async respond({ ledger, query }) {
    const { limit, after = null, newest, ...asked } = query;
    const view = await viewAsked(ledger, asked, asField);
    const filter = await filterAsked(asked, ledger.now().slice(0, 10), asField);
    return pageOfTimeline(ledger.store.db, view, filter, { limit, after, newestFirst: newest });
  },
  rests: ({ rows }) => ({ entries: rows.map(({ id }) => id), alone: false }),
  along: ({ rows }, asked) => papersAlong(rows, asked),
});
