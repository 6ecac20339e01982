import { z } from 'zod';
import { promiseSheet } from '../../promise-sheet.js';
import { seenAs } from '../../seen.js';
import { onDossier } from '../resource.js';
import { PromiseSheet } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

/** What became of all promises. */
export const promises = onDossier({
  name: 'promises',
  method: 'get',
  path: '/dossiers/{dossier}/promises',
  group: 'Measures',
  summary: 'What became of all promises',
  description:
    'Each promise with who made it to whom, how it stands, since when, on whose word, and whether it is overdue; and how far each side carried out what it promised, as far as is told.',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'overview' }],
  query: z.object(viewFields),
  answer: PromiseSheet,
  examples: [
    { summary: 'As they stand today', params: { dossier: 'korea' } },
    { summary: 'As they stood on a day', params: { dossier: 'korea' }, query: { asOf: '2007-12-31' } },
  ],
  respond: async ({ ledger, query }) => promiseSheet(ledger, await seenAs(ledger, query, asField)),
});
