import { z } from 'zod';
import { gapsOfDossier, gapsOnIssue, pairNamed } from '../../gaps.js';
import { Issue } from '../../record/index.js';
import { seenAs } from '../../seen.js';
import { onDossier } from '../resource.js';
import { GapReport, GapsOnIssue } from '../schemas/index.js';
import { asField, several, viewFields } from './fields.js';
import { words } from './measured.js';

/** How far two sides are apart. */
export const gaps = onDossier({
  name: 'gaps',
  method: 'get',
  path: '/dossiers/{dossier}/gaps',
  group: 'Measures',
  summary: 'How far two sides are apart, issue by issue and year by year',
  description:
    'Where each side stands on each issue by its newest words, how old they are, how the gap moved over the years; the obstacles and who names them; who judges what how. With "issue", of that issue alone.',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'positions' }],
  query: z.object({
    between: several(words).describe('The two sides; the first two parties of the dossier unless said'),
    issue: Issue.optional().describe('Only this issue'),
    ...viewFields,
  }),
  answer: z.union([GapReport, GapsOnIssue]),
  examples: [
    { summary: 'Between the first two parties', params: { dossier: 'korea' } },
    {
      summary: 'Between two others, on one issue',
      params: { dossier: 'korea' },
      query: { between: ['KOR', 'PRK'], issue: 'sanctions', asOf: '2018-06-30' },
    },
    { summary: 'One side alone', params: { dossier: 'korea' }, query: { between: 'KOR' }, status: 400 },
  ],
  async respond({ ledger, query: { between, issue, ...asked } }) {
    const { view, today } = await seenAs(ledger, asked, asField);
    const pair = between === undefined ? null : pairNamed(between, 'between');
    const report = await gapsOfDossier(ledger, { view, pair, today });
    return issue === undefined ? report : gapsOnIssue(report, issue);
  },
});
