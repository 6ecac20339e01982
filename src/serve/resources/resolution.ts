import { z } from 'zod';
import { dayNamed } from '../../day-named.js';
import { Resolution } from '../../record/index.js';
import { decideByHand, resolveMeant } from '../../resolving.js';
import { seenToday } from '../../seen.js';
import { onDossier } from '../resource.js';
import { EXAMPLE_QUESTION } from './example-question.js';
import { idField, pageOf } from './fields.js';
import { reason, words } from './measured.js';

const Outcome = z
  .strictObject({
    outcome: z
      .enum(['yes', 'no', 'unresolvable', 'open'])
      .optional()
      .describe('What became of it; "open" takes an outcome back. Without it the record decides'),
    day: words
      .optional()
      .describe('With yes or no: the day that decided it; today or the last of the window unless said'),
    because: reason('Why; it must be said with an outcome').optional(),
  })
  .refine(({ outcome, day }) => day === undefined || outcome === 'yes' || outcome === 'no', {
    path: ['day'],
    error: 'stands beside the outcome yes or no',
  })
  .refine(({ outcome, because }) => (outcome === undefined) === (because === undefined), {
    path: ['because'],
    error: 'an outcome by hand needs its reason, and without an outcome the record gives its own',
  })
  .meta({ id: 'Outcome', description: 'What became of a question, by hand or by the record' });

const Reopened = z
  .object({ question: z.string(), outcome: z.literal('open') })
  .meta({ id: 'Reopened', description: 'A question whose outcome was taken back' });

/** What became of a question. */
export const resolveQuestion = onDossier({
  name: 'resolveQuestion',
  method: 'post',
  path: '/dossiers/{dossier}/questions/{question}/resolution',
  group: 'Forecasts',
  summary: 'Says what became of a question, from the record or by hand',
  description:
    'Without an outcome the record decides: yes where it shows what the rule asks for, with the items whose words say so; no where the window has passed and the record reaches to its end.',
  right: 'edit',
  pace: 'write',
  params: z.object({ question: idField('The id of a question of the book') }),
  body: Outcome,
  answer: z.union([Resolution, Reopened]),
  examples: [
    {
      summary: 'The record does not decide what is to come',
      params: { dossier: 'korea', question: EXAMPLE_QUESTION.id },
      body: {},
      status: 409,
    },
    {
      summary: 'By hand',
      params: { dossier: 'korea', question: EXAMPLE_QUESTION.id },
      body: { outcome: 'unresolvable', because: 'the rule does not say what counts' },
    },
    {
      summary: 'An outcome that is taken back',
      params: { dossier: 'korea', question: EXAMPLE_QUESTION.id },
      body: { outcome: 'open', because: 'the rule does say it' },
    },
    {
      summary: 'An outcome without a reason',
      params: { dossier: 'korea', question: EXAMPLE_QUESTION.id },
      body: { outcome: 'yes' },
      status: 400,
    },
  ],
  async respond({ ledger, params, body: { outcome, day, because = '' } }) {
    const seen = seenToday(ledger);
    if (outcome === undefined) return (await resolveMeant(ledger, params.question, seen)).written[0];
    const on = day === undefined ? null : await dayNamed(day, 'day', seen.today);
    const { entry, resolution } = await decideByHand(
      ledger,
      params.question,
      { outcome, day: on, because },
      seen,
    );
    return resolution ?? { question: entry.question.id, outcome };
  },
});

/** What became of all questions that the record decides. */
export const resolveQuestions = onDossier({
  name: 'resolveQuestions',
  method: 'post',
  path: '/dossiers/{dossier}/resolutions',
  group: 'Forecasts',
  summary: 'Resolves every question that the record decides',
  description: 'Answers with what was written down.',
  right: 'edit',
  pace: 'write',
  answer: pageOf(Resolution).meta({ id: 'ResolutionPage', description: 'What was written down' }),
  examples: [{ summary: 'All that are decided', params: { dossier: 'korea' } }],
  respond: async ({ ledger }) => ({
    rows: (await resolveMeant(ledger, null, seenToday(ledger))).written,
    next: null,
  }),
});
