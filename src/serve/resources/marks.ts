import { z } from 'zod';
import { filterAsked } from '../../filtered.js';
import { viewAsked } from '../../seen.js';
import { timelineMarks } from '../../timeline-marks.js';
import { onDossier } from '../resource.js';
import { TimelineMark } from '../schemas/index.js';
import { asField, filterFields, plainText, viewFields } from './fields.js';

/** All that a timeline draws. */
export const marks = onDossier({
  name: 'marks',
  method: 'get',
  path: '/dossiers/{dossier}/marks',
  group: 'Record',
  summary: 'What a timeline draws: every entry in a line',
  description:
    'All entries in one answer, in the order of their days, undated ones last: what each is called, when it was, whom it is about and how well it stands, without its reports. What became of promises is asked for with "promises", symbol or substance of meetings with "verdicts".',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'overview', query: { kind: 'encounter' } }, { page: 'timeline' }],
  query: z.object({
    ...viewFields,
    ...filterFields,
    source: plainText(300).optional().describe('Only what this outlet tells: its id'),
  }),
  answer: z
    .object({ rows: z.array(TimelineMark) })
    .meta({ id: 'TimelineMarks', description: 'Every entry that was asked for, in a line' }),
  examples: [
    { summary: 'The whole dossier', params: { dossier: 'korea' } },
    {
      summary: 'Meetings and promises of North Korea, as known on the eve of Singapore',
      params: { dossier: 'korea' },
      query: { kind: ['encounter', 'commitment'], party: 'PRK', asOf: '2018-06-11' },
    },
    {
      summary: 'What one outlet tells',
      params: { dossier: 'korea' },
      query: { source: 'upi.com', from: '2020' },
    },
  ],
  async respond({ ledger, query: { source = null, ...asked } }) {
    const view = await viewAsked(ledger, asked, asField);
    const filter = await filterAsked(asked, ledger.now().slice(0, 10), asField);
    return { rows: await timelineMarks(ledger, { view, filter, source }) };
  },
  rests: ({ rows }) => ({ entries: rows.map(({ id }) => id), alone: false }),
});
