import { z } from 'zod';
import { filterAsked } from '../../filtered.js';
import { showData } from '../../present/index.js';
import { seenAs } from '../../seen.js';
import { pageOf } from '../../showing.js';
import { onDossier } from '../resource.js';
import { Shown } from '../schemas/index.js';
import { asField, filterFields, viewFields } from './fields.js';
import { words } from './measured.js';

/** A dossier at a glance, or what some words name in it. */
export const show = onDossier({
  name: 'show',
  method: 'get',
  path: '/dossiers/{dossier}/show',
  group: 'Record',
  summary: 'A dossier at a glance, or what some words name in it',
  description:
    'Without words: who met, what was agreed and what became of it, what was tested, year by year. With words: a state, a person or a body, an agreement with its promises, a meeting with what came of it, or any entry by its id; "page" says which. Where words fit several things, those.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    q: words.optional().describe('A name, a place, a year, or the id of an entry'),
    ...filterFields,
    ...viewFields,
  }),
  answer: Shown,
  examples: [
    { summary: 'The dossier at a glance', params: { dossier: 'korea' } },
    {
      summary: 'What happened in a year and a half',
      params: { dossier: 'korea' },
      query: { from: '2018', to: '2019-06' },
    },
    { summary: 'A person', params: { dossier: 'korea' }, query: { q: 'Kim Jong Un', from: '2018' } },
    { summary: 'What words may mean', params: { dossier: 'korea' }, query: { q: 'panmunjom' } },
  ],
  async respond({ ledger, query: { q = '', ...asked } }) {
    const seen = await seenAs(ledger, asked, asField);
    const filter = await filterAsked(asked, ledger.now().slice(0, 10), asField);
    return showData(await pageOf(ledger, q, { ...seen, filter }));
  },
});
