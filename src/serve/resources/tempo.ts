import { z } from 'zod';
import { tempoPage } from '../../measuring.js';
import { TEMPO_RULES } from '../../weigh/index.js';
import { onDossier } from '../resource.js';
import { Tempo } from '../schemas/index.js';
import { measuredAs, measureFields } from './measured.js';

/** Days around a talk at most, as on the command line. */
const LONGEST_WINDOW = 365;

/** Tests and talks over time. */
export const tempo = onDossier({
  name: 'tempo',
  method: 'get',
  path: '/dossiers/{dossier}/tempo',
  group: 'Measures',
  summary: 'Tests and talks over time, and whether tests fall while talks go on',
  description:
    'Tests and talks year by year, the longest times without a test, and how often tests come around talks against other times: by side and level of talks, with an interval from draws of whole years and the placebo test of shifted dates.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    window: z.coerce
      .number()
      .int()
      .min(1)
      .max(LONGEST_WINDOW)
      .default(TEMPO_RULES.window.value)
      .describe('Days before and after a talk that count as around it'),
    ...measureFields('Whose tests, and whose talks with them'),
  }),
  answer: Tempo,
  examples: [
    { summary: 'Of the whole dossier', params: { dossier: 'korea' } },
    {
      summary: 'Of two sides, with longer windows',
      params: { dossier: 'korea' },
      query: { party: ['PRK', 'USA'], window: '90', asOf: '2017-12-31' },
    },
    { summary: 'A window that is none', params: { dossier: 'korea' }, query: { window: '0' }, status: 400 },
  ],
  respond: async ({ ledger, query: { window, ...asked } }) =>
    (await tempoPage(ledger, await measuredAs(ledger, asked), window)).tempo,
});
