import { z } from 'zod';
import { changedIn, changeLines } from '../../changed.js';
import { Entry, KeptDocument, Question } from '../../record/index.js';
import { onDossier } from '../resource.js';
import { KeptForecast, KeptResolution } from '../schemas/index.js';
import { asField, flag, pageOf, plainText } from './fields.js';
import { pageAt, pinnedFields, placeIn } from './pinned.js';

const forecast = { change: z.literal('forecast'), question: Question };
const Change = z
  .union([
    z.object({ change: z.enum(['opened', 'closed']), entry: Entry }),
    z.object({
      change: z.literal('changed'),
      slots: z.array(z.string()).describe('The slots that tell something else; "contradictions" is one'),
      before: Entry,
      entry: Entry,
    }),
    z.object({
      change: z.literal('corroborated'),
      reports: z.int().min(1).describe('How many more tell of it'),
      entry: Entry,
    }),
    z.object({ change: z.literal('document'), document: KeptDocument }),
    z.object({ ...forecast, what: z.literal('asked') }),
    z.object({ ...forecast, what: z.enum(['forecast', 'taken back']), forecast: KeptForecast }),
    z.object({ ...forecast, what: z.enum(['resolved', 'reopened']), resolution: KeptResolution }),
  ])
  .meta({ id: 'Change', description: 'Something that is otherwise than before' });

const day = 'YYYY-MM-DD, today, yesterday or a weekday';

/** What changed in a stretch of days. */
export const changes = onDossier({
  name: 'changes',
  method: 'get',
  path: '/dossiers/{dossier}/changes',
  group: 'Changes',
  summary: 'What changed in a stretch of days',
  description:
    'Entries that came in, that tell something else than before, that more documents tell, and that are no longer there; documents; and what was said in the book of forecasts. Both days are included. Further pages are of the moment at which the first one was asked for.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    from: plainText(40).describe(`The first day: ${day}`),
    to: plainText(40).optional().describe('The last day; today unless said'),
    known: flag.describe('Compare what the world knew instead of what the ledger said'),
    ...pinnedFields(50),
  }),
  answer: pageOf(Change).meta({ id: 'ChangePage', description: 'A page of changes' }),
  examples: [
    { summary: 'What came in of late', params: { dossier: 'korea' }, query: { from: 'monday', limit: '5' } },
    {
      summary: 'What the world came to know in the month of Singapore',
      params: { dossier: 'korea' },
      query: { known: 'true', from: '2018-06-01', to: '2018-06-30', limit: '5' },
    },
    { summary: 'Since when is not said', params: { dossier: 'korea' }, status: 400 },
  ],
  async respond({ ledger, query: { limit, after, ...asked } }) {
    const place = await placeIn(ledger, after);
    return pageAt(place, limit, changeLines(await changedIn(ledger, asked, asField, place.seq)));
  },
});
