import { z } from 'zod';
import { seenAs } from '../../seen.js';
import { meetingScores } from '../../verdicts.js';
import { onDossier } from '../resource.js';
import { MeetingScores } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

/** Symbol or substance of all meetings. */
export const verdicts = onDossier({
  name: 'verdicts',
  method: 'get',
  path: '/dossiers/{dossier}/verdicts',
  group: 'Measures',
  summary: 'Symbol or substance of all meetings, without the reasons',
  description:
    'Both verdicts on each meeting that was held and that somebody vouches for, as "explain" gives them with their reasons: as it was reported at the time, and as it turned out within 6 and 24 months.',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'overview' }],
  query: z.object(viewFields),
  answer: z
    .object({ rows: z.array(MeetingScores).describe('In the order of their days') })
    .meta({ id: 'Verdicts', description: 'Symbol or substance of all meetings' }),
  examples: [
    { summary: 'As they stand today', params: { dossier: 'korea' } },
    { summary: 'As they stood on a day', params: { dossier: 'korea' }, query: { asOf: '2018-12-31' } },
  ],
  respond: async ({ ledger, query }) => ({
    rows: await meetingScores(ledger, await seenAs(ledger, query, asField)),
  }),
});
