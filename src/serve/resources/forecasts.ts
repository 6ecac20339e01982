import { z } from 'zod';
import { answered } from '../../asking.js';
import { forecastBy, takeBackOwn } from '../../forecasting.js';
import { Probability } from '../../record/index.js';
import { seenAs, seenToday } from '../../seen.js';
import { onDossier } from '../resource.js';
import { KeptForecast, MadeForecast } from '../schemas/index.js';
import { EXAMPLE_QUESTION } from './example-question.js';
import { asField, idField } from './fields.js';
import { reason, words } from './measured.js';

/** Somebody's forecast, beside the program's. */
export const makeForecast = onDossier({
  name: 'makeForecast',
  method: 'post',
  path: '/dossiers/{dossier}/forecasts',
  group: 'Forecasts',
  summary: 'Writes down how likely you hold something, beside what the program says',
  description:
    'The question is a sentence as "ask" understands it, or the id of one in the book. A later forecast on the same question brings yours up to date; all of them are kept and scored.',
  right: 'edit',
  pace: 'write',
  status: 201,
  body: z
    .strictObject({
      question: words.describe('A sentence that says who, what, and by when, or the id of a question'),
      probability: Probability,
      why: reason('Why you hold it so likely'),
      asOf: words.optional().describe('The day from which it stands, if not today: nothing later goes in'),
    })
    .meta({ id: 'ForecastToMake' }),
  answer: MadeForecast,
  examples: [
    {
      summary: 'On a question that is new',
      params: { dossier: 'korea' },
      body: {
        question: EXAMPLE_QUESTION.text,
        probability: 0.12,
        why: 'no date is set',
        asOf: EXAMPLE_QUESTION.asked,
      },
    },
    {
      summary: 'Certainty is no forecast',
      params: { dossier: 'korea' },
      body: { question: EXAMPLE_QUESTION.text, probability: 1, why: 'surely' },
      status: 400,
    },
  ],
  async respond({ ledger, body: { question, probability, why, asOf } }) {
    const seen = await seenAs(ledger, { asOf }, asField);
    return forecastBy(ledger, question, { probability, why }, seen, (asked) => answered(ledger, asked, seen));
  },
});

/** Takes back one's own forecast. */
export const takeBackForecast = onDossier({
  name: 'takeBackForecast',
  method: 'delete',
  path: '/dossiers/{dossier}/questions/{question}/forecast',
  group: 'Forecasts',
  summary: 'Takes back your last forecast on a question; the log keeps it',
  right: 'edit',
  pace: 'write',
  params: z.object({ question: idField('The id of a question of the book') }),
  answer: KeptForecast,
  examples: [
    { summary: 'The last one', params: { dossier: 'korea', question: EXAMPLE_QUESTION.id } },
    {
      summary: 'There is none any more',
      params: { dossier: 'korea', question: EXAMPLE_QUESTION.id },
      status: 404,
    },
  ],
  respond: ({ ledger, params }) => takeBackOwn(ledger, params.question, seenToday(ledger)),
});
