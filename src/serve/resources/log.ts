import { z } from 'zod';
import { logPage } from '../../keep/index.js';
import { logAsked } from '../../log-asked.js';
import { Happening, LedgerEvent } from '../../record/index.js';
import { onDossier } from '../resource.js';
import { asField, flag, pageFields, pageOf, plainText, several } from './fields.js';

const kinds = Happening.options.map(({ shape }) => shape.kind.value) as [
  Happening['kind'],
  ...Happening['kind'][],
];

/** What happened to a ledger. */
export const log = onDossier({
  name: 'log',
  method: 'get',
  path: '/dossiers/{dossier}/log',
  group: 'Changes',
  summary: 'What happened to the ledger: by whom, when, why',
  description:
    'Every change there ever was, event by event: documents added, items read, merged, split, corrected, accepted, rejected, and decisions undone. Nothing in it is ever changed, so what was read up to "next" need not be read again.',
  right: 'read',
  pace: 'quick',
  query: z.object({
    id: plainText(300).optional().describe('Only what happened to this item, entry, document or outlet'),
    kind: several(z.enum(kinds)).describe('Only events of these kinds'),
    since: plainText(40)
      .optional()
      .describe('Only events from this day on: YYYY-MM-DD, today, yesterday or a weekday'),
    newest: flag.describe('The newest first'),
    ...pageFields(100),
    after: z
      .string()
      .regex(/^\d{1,9}$/, 'is a place in the log, a whole number')
      .optional()
      .describe('Where the page before this one ended: its "next"'),
  }),
  answer: pageOf(LedgerEvent).meta({ id: 'LogPage', description: 'A page of the log' }),
  examples: [
    { summary: 'How it began', params: { dossier: 'korea' }, query: { limit: '3' } },
    {
      summary: 'Documents that came in last',
      params: { dossier: 'korea' },
      query: { kind: 'document.added', newest: 'true', limit: '5' },
    },
    {
      summary: 'What happened to one entry',
      params: { dossier: 'korea' },
      query: { id: '0013034b-encounter-e9cd3a9' },
    },
    { summary: 'A place that is none', params: { dossier: 'korea' }, query: { after: 'x' }, status: 400 },
  ],
  async respond({ ledger, query: { limit, after, ...asked } }) {
    const wanted = await logAsked(ledger, asked, asField);
    return logPage(ledger.store.db, {
      ...wanted,
      limit,
      ...(after !== undefined && { after: Number(after) }),
    });
  },
});
