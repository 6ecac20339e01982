import { z } from 'zod';
import { alignmentsPage } from '../../measuring.js';
import { onDossier } from '../resource.js';
import { Alignments } from '../schemas/index.js';
import { measuredAs, measureFields } from './measured.js';

/** Who stands with whom. */
export const alignments = onDossier({
  name: 'alignments',
  method: 'get',
  path: '/dossiers/{dossier}/alignments',
  group: 'Measures',
  summary: 'Who stands with whom, and how that moved',
  description:
    'The sides as a network with signs: for each two a balance of steps closer and apart and of meetings by their level, which fades with time, year by year and with what it rests on; which threes of sides are balanced; and, in no sum, how alike they voted in the UN General Assembly.',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'network' }],
  query: z.object({
    year: z
      .stringFormat('year', /^[12]\d{3}$/, { error: 'a year has four digits, such as 2018' })
      .transform(Number)
      .optional()
      .describe('Look at the end of this year; the last known unless said'),
    ...measureFields('The sides of the network; the parties of the dossier unless said'),
  }),
  answer: Alignments,
  examples: [
    { summary: 'The last year that is known', params: { dossier: 'korea' } },
    {
      summary: 'Three sides at the end of a year',
      params: { dossier: 'korea' },
      query: { party: ['PRK', 'CHN', 'RUS'], year: '2018' },
    },
    { summary: 'A year that is none', params: { dossier: 'korea' }, query: { year: '18' }, status: 400 },
  ],
  respond: async ({ ledger, query: { year = null, ...asked } }) =>
    (await alignmentsPage(ledger, await measuredAs(ledger, asked), year)).alignments,
});
