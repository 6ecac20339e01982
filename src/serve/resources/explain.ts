import { z } from 'zod';
import { explainPage } from '../../explaining.js';
import { explainData } from '../../present/index.js';
import { seenAs } from '../../seen.js';
import { onDossier } from '../resource.js';
import { Explanation } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';
import { words } from './measured.js';

/** Symbol or substance of a meeting. */
export const explain = onDossier({
  name: 'explain',
  method: 'get',
  path: '/dossiers/{dossier}/explain',
  group: 'Measures',
  summary: 'Whether a meeting was symbol or substance, and why',
  description:
    'Weighs a meeting between symbol (−100) and substance (+100), twice: as it was reported at the time, and as it turned out by what followed within 6 and 24 months; each reason with its points, passages and sources, what is missing, and how both verdicts moved as evidence came in.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    q: words.describe('The id of an entry, or words: a place, a year, a party, an agreement'),
    ...viewFields,
  }),
  answer: Explanation,
  examples: [
    { summary: 'A meeting', params: { dossier: 'korea' }, query: { q: 'singapore' } },
    {
      summary: 'The same as it was judged a month later',
      params: { dossier: 'korea' },
      query: { q: 'hanoi', asOf: '2019-03-31' },
    },
    { summary: 'Words that mean no meeting', params: { dossier: 'korea' }, query: { q: 'reykjavik' } },
    { summary: 'Nothing that is asked about', params: { dossier: 'korea' }, status: 400 },
  ],
  respond: async ({ ledger, query: { q, ...asked } }) =>
    explainData(await explainPage(ledger, q, await seenAs(ledger, asked, asField))),
});
