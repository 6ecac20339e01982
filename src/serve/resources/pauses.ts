import { z } from 'zod';
import { pausesPage } from '../../measuring.js';
import { onDossier } from '../resource.js';
import { Pauses } from '../schemas/index.js';
import { measuredAs, measureFields } from './measured.js';

/** When sides did not speak. */
export const pauses = onDossier({
  name: 'pauses',
  method: 'get',
  path: '/dossiers/{dossier}/pauses',
  group: 'Measures',
  summary: 'When sides did not speak, what happened meanwhile, and what ended it',
  description:
    'The silences between two sides that are longer than usual for them, at each level of contact, with what happened inside them and what ended them; beside them the pauses that documents tell of.',
  right: 'read',
  pace: 'slow',
  query: z.object(
    measureFields('Two sides or persons; of more each two, of one those with each party of the dossier'),
  ),
  answer: Pauses,
  examples: [
    { summary: 'Of the party that met the others most', params: { dossier: 'korea' } },
    {
      summary: 'Between two persons, as known on a day',
      params: { dossier: 'korea' },
      query: { party: ['PRK:Kim Jong Un', 'USA:Donald Trump'], asOf: '2020-01-01' },
    },
    { summary: 'A party that is none', params: { dossier: 'korea' }, query: { party: 'us' }, status: 400 },
  ],
  respond: async ({ ledger, query }) => (await pausesPage(ledger, await measuredAs(ledger, query))).pauses,
});
