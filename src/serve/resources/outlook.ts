import { z } from 'zod';
import { outlook as outlookOf } from '../../outlook.js';
import { outlookCourse as courseOf } from '../../outlook-course.js';
import { seenAs } from '../../seen.js';
import { onDossier } from '../resource.js';
import { Outlook, OutlookCourse } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

const question =
  'The question is whether the leaders of the first two states among the parties meet: the open question of the book on that which is due soonest, else of the next twelve months.';

/** How likely it is that the leaders whom a dossier is about meet. */
export const outlook = onDossier({
  name: 'outlook',
  method: 'get',
  path: '/dossiers/{dossier}/outlook',
  group: 'Forecasts',
  summary: 'The question that a dossier is about, and how likely it is',
  description: `${question} With the working of the answer, and the same within 1, 3, 6 and 12 months.`,
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'overview' }],
  query: z.object(viewFields),
  answer: Outlook,
  examples: [
    { summary: 'Today', params: { dossier: 'korea' } },
    { summary: 'On a day in the past', params: { dossier: 'korea' }, query: { asOf: '2018-03-09' } },
  ],
  respond: async ({ ledger, query }) => outlookOf(ledger, await seenAs(ledger, query, asField)),
});

/** How that chance moved. */
export const outlookCourse = onDossier({
  name: 'outlookCourse',
  method: 'get',
  path: '/dossiers/{dossier}/outlook/course',
  group: 'Forecasts',
  summary: 'How the chance of that question moved, and what moved it',
  description: `${question} What the book has the program say of it or, where it has none, what the program says as of the first of each of the last 24 months and today, of a window of the same length and of nothing that was not known on that day. Takes some seconds where nobody asked since the dossier moved.`,
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'overview' }],
  query: z.object(viewFields),
  answer: OutlookCourse,
  examples: [{ summary: 'Up to today', params: { dossier: 'korea' } }],
  respond: async ({ ledger, query }) => courseOf(ledger, await seenAs(ledger, query, asField)),
});
