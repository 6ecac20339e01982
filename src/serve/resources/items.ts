import { z } from 'zod';
import { reportPage } from '../../keep/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { asField, filterFields, pageFields, plainText, viewFields } from './fields.js';
import { afterReport, PlacedReportPage } from './placed-report.js';

/** What single passages tell, report by report. */
export const items = onDossier({
  name: 'items',
  method: 'get',
  path: '/dossiers/{dossier}/items',
  group: 'Documents',
  summary: 'What single passages tell: every report of every entry',
  description:
    'Each item with its passages, its document and the entry that it is part of, in the order in which they came into the ledger. Items that somebody rejected are among them.',
  right: 'read',
  pace: 'quick',
  query: z.object({
    document: plainText(300).optional().describe('Only what this document tells'),
    kind: filterFields.kind.describe('Only items of these kinds'),
    ...viewFields,
    ...pageFields(50),
    after: afterReport,
  }),
  answer: PlacedReportPage,
  examples: [
    {
      summary: 'What a document tells',
      params: { dossier: 'korea' },
      query: { document: 'ik-1991-12-13-basic-agreement-0ba1df00' },
    },
    {
      summary: 'Promises and positions, three a page',
      params: { dossier: 'korea' },
      query: { kind: ['commitment', 'position'], limit: '3' },
    },
  ],
  async respond({ ledger, query: { document, kind, limit, after = null, ...asked } }) {
    const view = await viewAsked(ledger, asked, asField);
    const filter = { ...(document !== undefined && { document }), ...(kind && { kinds: kind }) };
    return reportPage(ledger.store.db, view, filter, { limit, after });
  },
});
