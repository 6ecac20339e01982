import { z } from 'zod';
import { edgeNamed } from '../../day-named.js';
import { type DocumentFilter, documentPage } from '../../keep/index.js';
import { KeptDocument } from '../../record/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { asField, flag, pageFields, pageOf, plainText, viewFields } from './fields.js';

const edge = 'YYYY-MM-DD, today, yesterday, a weekday, or a whole year or month';

const ListedDocument = KeptDocument.extend({
  items: z.int().min(0).describe('How many items were read from it; rejected ones are among them'),
}).meta({ id: 'ListedDocument', description: 'A document, and how much was read from it' });

/** The documents of a dossier. */
export const documents = onDossier({
  name: 'documents',
  method: 'get',
  path: '/dossiers/{dossier}/documents',
  group: 'Documents',
  summary: 'The documents that the record rests on',
  description:
    'Without their texts, in the order of the days from which the world knew of them: the day that a document bears, or on which an undated one was added. A row of a table is a document of its own.',
  right: 'read',
  pace: 'quick',
  query: z.object({
    outlet: plainText(300).optional().describe('Only what this outlet published: voanews.com'),
    from: plainText(40).optional().describe(`Only what the world knew of from this day on: ${edge}`),
    to: plainText(40).optional().describe(`Only what the world knew of on this day: ${edge}`),
    newest: flag.describe('The newest first'),
    ...viewFields,
    ...pageFields(50),
    after: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d\/\d{1,9}$/, 'is the "next" of the page before')
      .optional()
      .describe('Where the page before this one ended: its "next"'),
  }),
  answer: pageOf(ListedDocument).meta({ id: 'DocumentPage', description: 'A page of documents' }),
  examples: [
    { summary: 'The newest', params: { dossier: 'korea' }, query: { newest: 'true', limit: '5' } },
    {
      summary: 'Of one outlet, in the years of the summits',
      params: { dossier: 'korea' },
      query: { outlet: 'whitehouse.gov', from: '2018', to: '2019' },
    },
    { summary: 'A day that is none', params: { dossier: 'korea' }, query: { from: 'soon' }, status: 400 },
  ],
  async respond({ ledger, query: { outlet, from, to, newest, limit, after = null, ...asked } }) {
    const view = await viewAsked(ledger, asked, asField);
    const today = ledger.now().slice(0, 10);
    const filter: DocumentFilter = {
      ...(outlet !== undefined && { outlet }),
      ...(from !== undefined && { from: await edgeNamed(from, 'from', today, 'first') }),
      ...(to !== undefined && { to: await edgeNamed(to, 'to', today, 'last') }),
    };
    return documentPage(ledger.store.db, view, filter, { limit, after, newestFirst: newest });
  },
});
