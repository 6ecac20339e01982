import { z } from 'zod';
import { answerSheet, askPage } from '../../asking.js';
import { askData, renderAskHtml, renderFanSvg } from '../../present/index.js';
import { seenAs } from '../../seen.js';
import { PAGE_TYPES } from '../pages/page-types.js';
import { content } from '../reply.js';
import { onDossier } from '../resource.js';
import { AskedAnswer } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';
import { words } from './measured.js';

/** How likely something is. */
export const ask = onDossier({
  name: 'ask',
  method: 'get',
  path: '/dossiers/{dossier}/ask',
  group: 'Forecasts',
  summary: 'How likely something is, and on what that rests',
  description:
    'Leaders or officials meet, an agreement is signed, a promise is kept, a weapon is tested, talks break off, a pause ends: how the question was read and what would decide it, a probability with its interval, and the working. Asked as of a day in the past it knows nothing later; what happened stands apart in "since". As data, or as a page or picture by "form".',
  right: 'read',
  pace: 'slow',
  query: z.object({
    question: words.describe(
      'A sentence that says who, what, and by when, or the id of a question of the book',
    ),
    form: z.enum(['json', 'html', 'svg']).default('json'),
    ...viewFields,
  }),
  answer: AskedAnswer,
  otherAnswers: ['text/html', 'image/svg+xml'],
  examples: [
    {
      summary: 'Whether two leaders meet',
      params: { dossier: 'korea' },
      query: { question: 'Will Trump and Kim meet before the end of 2027?' },
    },
    {
      summary: 'Asked of the past, with what happened since',
      params: { dossier: 'korea' },
      query: { question: 'Will Trump and Kim meet before 2019-07-01?', asOf: '2019-01-15' },
    },
    {
      summary: 'The picture of a chance over time',
      params: { dossier: 'korea' },
      query: { question: 'Will North Korea test a nuclear weapon within six months?', form: 'svg' },
    },
    {
      summary: 'What is not understood',
      params: { dossier: 'korea' },
      query: { question: 'Will it rain?' },
      status: 400,
    },
  ],
  async respond({ ledger, query: { question, form, ...asked } }) {
    const seen = await seenAs(ledger, asked, asField);
    if (form === 'html')
      return content(PAGE_TYPES[form], renderAskHtml(await answerSheet(ledger, question, seen)));
    const page = await askPage(ledger, question, seen);
    return form === 'svg' ? content(PAGE_TYPES[form], renderFanSvg(page.answer)) : askData(page);
  },
});
