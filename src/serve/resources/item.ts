import { z } from 'zod';
import { documentOf, entryOf, reportPage } from '../../keep/index.js';
import { Entry, Failure, KeptDocument } from '../../record/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { asField, idField, viewFields } from './fields.js';
import { PlacedReport } from './placed-report.js';

const ItemPaper = z
  .object({
    report: PlacedReport,
    entry: Entry.nullable().describe('The entry that it is part of; null where all its reports are rejected'),
    document: KeptDocument.describe('Without its text'),
  })
  .meta({ id: 'ItemPaper', description: 'One item, its entry and its document' });

/** One item with what is around it. */
export const item = onDossier({
  name: 'item',
  method: 'get',
  path: '/dossiers/{dossier}/items/{id}',
  group: 'Documents',
  summary: 'What one passage tells, the entry that it is part of, and its document',
  right: 'read',
  pace: 'quick',
  params: z.object({ id: idField('Of the item') }),
  query: z.object(viewFields),
  answer: ItemPaper,
  examples: [
    { summary: 'A row of a table', params: { dossier: 'korea', id: '0ba1df00-encounter-c6fa15' } },
    { summary: 'An item that is not there', params: { dossier: 'korea', id: 'nothing' }, status: 404 },
  ],
  async respond({ ledger, params: { id }, query }) {
    const { db } = ledger.store;
    const view = await viewAsked(ledger, query, asField);
    const [report] = (await reportPage(db, view, { items: [id] }, { limit: 1 })).rows;
    const whole = report && (await documentOf(db, report.document.id));
    if (!whole) throw new Failure('not-found', id, `"${id}" is no item in sight`);
    const { text, ...document } = whole;
    return { report, entry: await entryOf(db, view, report.entry), document };
  },
  rests: ({ report }) => ({ entries: [report.entry], alone: true }),
});
