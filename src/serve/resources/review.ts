import { z } from 'zod';
import { endOfLog, queueCounts, reviewPage } from '../../keep/index.js';
import { Contradiction, Entry, Report } from '../../record/index.js';
import { onDossier } from '../resource.js';
import { pageFields, pageOf } from './fields.js';

const id = z.string().describe('Of the task');
const Task = z
  .discriminatedUnion('sort', [
    z
      .object({
        sort: z.literal('merge'),
        id,
        entries: z.tuple([Entry, Entry]),
        because: z.string().nullable().describe('Why the two may be one'),
      })
      .describe('Two entries that may be one'),
    z
      .object({ sort: z.literal('contradiction'), id, entry: Entry, contradiction: Contradiction })
      .describe('An entry whose documents contradict each other'),
    z
      .object({ sort: z.literal('doubt'), id, entry: Entry, report: Report })
      .describe('An item that was read with little confidence'),
  ])
  .meta({ id: 'ReviewTask', description: 'Something that a person should decide' });

const open = z.int().min(0);

/** What needs a person. */
export const review = onDossier({
  name: 'review',
  method: 'get',
  path: '/dossiers/{dossier}/review',
  group: 'Review',
  summary: 'What needs a person: possible merges, contradictions, doubtful items',
  description:
    'Possible merges come first, then contradictions, then the items with the least confidence. Send "end" along as "seen" with a decision, so that it is refused where somebody else decided on the same since.',
  right: 'read',
  pace: 'quick',
  query: z.object({
    sort: z.enum(['merge', 'contradiction', 'doubt']).optional().describe('Only tasks of this sort'),
    ...pageFields(20),
    after: z
      .string()
      .regex(
        /^(?:merge\/\d{1,9}|contradiction\/[^/\0]{1,200}\/\w{1,40}|doubt\/[\d.e-]{1,30}\/\d{1,9})$/,
        'is the "next" of the page before',
      )
      .optional()
      .describe('Where the page before this one ended: its "next"'),
  }),
  answer: pageOf(Task)
    .extend({
      counts: z
        .object({ merge: open, contradiction: open, doubt: open })
        .describe('What is open of each sort'),
      end: z.int().min(0).describe('The place in the log as of which this was looked at'),
    })
    .meta({ id: 'ReviewPage', description: 'A page of what needs a person' }),
  examples: [
    { summary: 'The first tasks', params: { dossier: 'korea' }, query: { limit: '2' } },
    { summary: 'Contradictions', params: { dossier: 'korea' }, query: { sort: 'contradiction', limit: '1' } },
    { summary: 'A page that is none', params: { dossier: 'korea' }, query: { after: 'x' }, status: 400 },
  ],
  async respond({ ledger, query: { sort, limit, after = null } }) {
    const { db } = ledger.store;
    const page = await reviewPage(db, { limit, after, ...(sort && { sort }) });
    return { ...page, counts: await queueCounts(db), end: await endOfLog(db) };
  },
});
