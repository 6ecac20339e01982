import { z } from 'zod';
import { actorNamed } from '../../filtered.js';
import { precedentsOfDossier } from '../../precedents.js';
import { seenAs } from '../../seen.js';
import { onDossier } from '../resource.js';
import { PrecedentReport } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';
import { words } from './measured.js';

/** Cases that are held up as lessons. */
export const precedents = onDossier({
  name: 'precedents',
  method: 'get',
  path: '/dossiers/{dossier}/precedents',
  group: 'Measures',
  summary: 'Cases that are held up as lessons, beside the process, feature by feature',
  description:
    'What was given up, for what, with what assurance, checked by whom, what followed, who holds the case up; and the same of the process from its own record. What the record does not tell is null.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    about: words
      .optional()
      .describe('The side that is to give something up; whom most precedents name unless said'),
    ...viewFields,
  }),
  answer: PrecedentReport,
  examples: [
    { summary: 'Of the whole dossier', params: { dossier: 'korea' } },
    {
      summary: 'For one side, as known on a day',
      params: { dossier: 'korea' },
      query: { about: 'PRK', asOf: '2018-05-31' },
    },
    { summary: 'A side that is none', params: { dossier: 'korea' }, query: { about: 'north' }, status: 400 },
  ],
  async respond({ ledger, query: { about, ...asked } }) {
    const { view, today } = await seenAs(ledger, asked, asField);
    const side = about === undefined ? null : actorNamed(about, 'about', 'NSA:Hamas');
    return precedentsOfDossier(ledger, { view, side, today });
  },
});
