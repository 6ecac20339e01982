import { z } from 'zod';
import { documentPaper, outletOf, reportPage } from '../../keep/index.js';
import { Failure, Instant, KeptDocument, Maker, Notice, Outlet } from '../../record/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { asField, idField, viewFields } from './fields.js';
import { PlacedReportPage } from './placed-report.js';

/** Reports that come along with a document: all of nearly every one. The rest is at `items`. */
const MOST_REPORTS = 200;

const DocumentPaper = z
  .object({
    document: KeptDocument.extend({ text: z.string().describe('What offsets of evidence point into') }),
    outlet: Outlet.nullable().describe('Who publishes it, as far as the ledger knows'),
    items: PlacedReportPage.describe(
      'What was read from it; of more, "items" with this document gives the next page',
    ),
    copies: z.array(KeptDocument).describe('Near copies of it'),
    seen: z
      .array(z.object({ source: z.string(), outlet: z.string().nullable() }))
      .describe('Further places where the same text was found'),
    readings: z
      .array(z.object({ at: Instant, maker: Maker, notices: z.array(Notice) }))
      .describe('How it was read, and what could not be read or resolved; the last reading last'),
  })
  .meta({ id: 'DocumentPaper', description: 'A document with its text and all that was read from it' });

/** One document with all that is known of it. */
export const document = onDossier({
  name: 'document',
  method: 'get',
  path: '/dossiers/{dossier}/documents/{id}',
  group: 'Documents',
  summary: 'One document with its text, and all that was read from it',
  right: 'read',
  pace: 'quick',
  params: z.object({ id: idField('Of the document') }),
  query: z.object(viewFields),
  answer: DocumentPaper,
  examples: [
    {
      summary: 'A row of a table',
      params: { dossier: 'korea', id: 'ik-1991-12-13-basic-agreement-0ba1df00' },
    },
    { summary: 'A document that is not there', params: { dossier: 'korea', id: 'nothing' }, status: 404 },
  ],
  async respond({ ledger, params: { id }, query }) {
    const { db } = ledger.store;
    const view = await viewAsked(ledger, query, asField);
    const paper = await documentPaper(db, view, id);
    if (paper === null) throw new Failure('not-found', id, `"${id}" is no document in sight`);
    const outlet = await outletOf(db, paper.document.outlet ?? '');
    const items = await reportPage(db, view, { document: id }, { limit: MOST_REPORTS });
    return { ...paper, outlet, items };
  },
});
