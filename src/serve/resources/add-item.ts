import { z } from 'zod';
import { addItem as add } from '../../keep/index.js';
import { Entry, ItemByHand, LedgerEvent } from '../../record/index.js';
import { onDossier } from '../resource.js';
import { ItemId } from '../schemas/names.js';
import { idField } from './fields.js';
import { decidedOn, decisionFields, decisionOptions, standing } from './seen-decision.js';

const ItemAdded = z
  .object({
    event: LedgerEvent.describe('That it was added, as it stands in the log; to undo it, undo this'),
    item: ItemId,
    entry: Entry.describe('The entry that it is part of, as it is now'),
    end: z.int().min(1).describe('The place in the log as of which it is so'),
  })
  .meta({ id: 'ItemAdded', description: 'An item that a person added' });

/** A document of the Korea dossier, and what its reading misses. */
const DOCUMENT = '1992-01-20-joint-declaration-9ecfce84';
const told = {
  kind: 'commitment',
  by: ['KOR', 'PRK'],
  to: [],
  issue: 'verification',
  deadline: '1992-03-19',
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  evidence: [
    {
      start: 605,
      end: 673,
      quote: 'A Joint Nuclear Control Commission was to be set up within one month',
    },
  ],
};

/** Adds an item that the reading of a document missed. */
export const addItem = onDossier({
  name: 'addItem',
  method: 'post',
  path: '/dossiers/{dossier}/documents/{id}/items',
  group: 'Review',
  summary: 'Add an item that the reading missed, from words of a document',
  description:
    'A person says what a passage tells: kind, slots and the exact words. It joins or opens an entry as an item of a reading does, stays when the document is read again, and can be rejected, corrected, merged, split and undone. With "seen" it is refused with 409 where somebody decided on an item of its kind in the same words since; the problem then has "now".',
  right: 'edit',
  pace: 'write',
  params: z.object({ id: idField('Of the document') }),
  body: z.strictObject({ item: ItemByHand, ...decisionFields }),
  answer: ItemAdded,
  status: 201,
  examples: [
    {
      summary: 'What a passage says',
      params: { dossier: 'korea', id: DOCUMENT },
      body: { item: told, because: 'the words say so' },
    },
    {
      summary: 'Words that do not stand there',
      params: { dossier: 'korea', id: DOCUMENT },
      body: { item: { ...told, evidence: [{ start: 605, end: 610, quote: 'chair' }] } },
      status: 422,
    },
    {
      summary: 'A kind that does not have this slot',
      params: { dossier: 'korea', id: DOCUMENT },
      body: { item: { ...told, colour: 'red' } },
      status: 400,
    },
    {
      summary: 'Somebody added it meanwhile',
      params: { dossier: 'korea', id: DOCUMENT },
      body: { item: told, seen: 1 },
      status: 409,
    },
    {
      summary: 'A document that is not there',
      params: { dossier: 'korea', id: 'nothing' },
      body: { item: told },
      status: 404,
    },
  ],
  respond: ({ ledger, params: { id }, body: { item, ...options } }) =>
    decidedOn(
      ledger,
      async () => {
        const event = await add(ledger, id, item, decisionOptions(options));
        const name = event.what.kind === 'item.added' ? event.what.item.id : '';
        const { entries, end } = await standing(ledger, [name]);
        const [entry] = entries;
        return { event, item: name, entry, end };
      },
      ({ input }) => [input],
    ),
});
