import { z } from 'zod';
import { networkIn } from '../../measuring.js';
import { seenAs } from '../../seen.js';
import { onDossier } from '../resource.js';
import { Network } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

/** Every side with every other, for each year. */
export const network = onDossier({
  name: 'network',
  method: 'get',
  path: '/dossiers/{dossier}/network',
  group: 'Measures',
  summary: 'All sides as a network with signs, for each year',
  description:
    'Every side that steps of relations or meetings name together with another, with the balance of each two at the end of each year, as "alignments" gives it for few sides with all parts, and the entries of that year.',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'network' }],
  query: z.object(viewFields),
  answer: Network,
  examples: [
    { summary: 'Up to today', params: { dossier: 'korea' } },
    { summary: 'As known on a day', params: { dossier: 'korea' }, query: { asOf: '2018-06-11' } },
  ],
  respond: async ({ ledger, query }) => networkIn(ledger, await seenAs(ledger, query, asField)),
});
