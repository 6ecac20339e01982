import { z } from 'zod';
import { documentOf } from '../../keep/index.js';
import { ActorRef, Edtf, Evidence, Failure, Issue, ItemByHand } from '../../record/index.js';
import { suggestion } from '../../suggesting.js';
import { onDossier } from '../resource.js';
import { idField } from './fields.js';

const Suggestion = z
  .object({
    passage: Evidence.describe('The words themselves'),
    items: z
      .array(ItemByHand)
      .describe('What the reader makes of these words alone, as they can be added; often nothing'),
    actors: z.array(ActorRef).describe('Whom the words name, as the whole document tells it'),
    dates: z.array(Edtf).describe('Which times the words name'),
    issue: Issue.nullable().describe('What the words are about, as far as they tell'),
  })
  .meta({ id: 'Suggestion', description: 'What words of a document may tell' });

const offset = (means: string) => z.coerce.number().int().min(0).max(2_147_483_647).describe(means);

/** Says what words of a document may tell, for whoever is about to add an item. */
export const suggestItem = onDossier({
  name: 'suggestItem',
  method: 'get',
  path: '/dossiers/{dossier}/documents/{id}/suggestion',
  group: 'Review',
  summary: 'What selected words of a document may tell; nothing of it is kept',
  description:
    'The words are read by themselves, names and times as the document around them tells. What comes out can be changed and sent to the items of the document.',
  right: 'read',
  pace: 'slow',
  params: z.object({ id: idField('Of the document') }),
  query: z.object({
    start: offset('Where the words begin in the text, in UTF-16 code units'),
    end: offset('Where they end'),
  }),
  answer: Suggestion,
  examples: [
    {
      summary: 'A sentence',
      params: { dossier: 'korea', id: '1992-01-20-joint-declaration-9ecfce84' },
      query: { start: '522', end: '603' },
    },
    {
      summary: 'Beyond the end',
      params: { dossier: 'korea', id: '1992-01-20-joint-declaration-9ecfce84' },
      query: { start: '0', end: '2000000000' },
      status: 422,
    },
    {
      summary: 'A document that is not there',
      params: { dossier: 'korea', id: 'nothing' },
      query: { start: '0', end: '60' },
      status: 404,
    },
  ],
  async respond({ ledger, params: { id }, query: { start, end } }) {
    const document = await documentOf(ledger.store.db, id);
    if (document === null) throw new Failure('not-found', id, `"${id}" is no document in sight`);
    return suggestion(document, start, end);
  },
});
