import { z } from 'zod';
import { decisionsOn, entryOf } from '../../keep/index.js';
import { Entry, Failure, LedgerEvent } from '../../record/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { asField, idField, viewFields } from './fields.js';

const EntryPaper = z
  .object({
    entry: Entry,
    decisions: z.array(LedgerEvent).describe('What people decided on it, in order'),
  })
  .meta({ id: 'EntryWithDecisions', description: 'One entry with all that it rests on' });

/** One entry with all its evidence. */
export const entry = onDossier({
  name: 'entry',
  method: 'get',
  path: '/dossiers/{dossier}/entries/{id}',
  group: 'Record',
  summary: 'One entry with all its evidence',
  description:
    'What it tells slot by slot, what of it is disputed, each report with its passages, document, day and outlet, and what people decided on it.',
  right: 'read',
  pace: 'quick',
  params: z.object({ id: idField('Of an entry, or of one of its items') }),
  query: z.object(viewFields),
  answer: EntryPaper,
  examples: [
    {
      summary: 'A meeting',
      params: { dossier: 'korea', id: '0013034b-encounter-e9cd3a9' },
    },
    { summary: 'An entry that is not there', params: { dossier: 'korea', id: 'nothing' }, status: 404 },
  ],
  async respond({ ledger, params, query }) {
    const { db } = ledger.store;
    const view = await viewAsked(ledger, query, asField);
    const found = await entryOf(db, view, params.id);
    if (found === null) throw new Failure('not-found', params.id, `"${params.id}" is no entry in sight`);
    return { entry: found, decisions: await decisionsOn(db, view, found.id) };
  },
  rests: (answered) => ({ entries: [answered.entry.id], alone: true }),
});
