import { z } from 'zod';
import { historyData, historyEvents, historyPage } from '../../book-pages.js';
import { questionInBook } from '../../forecasting.js';
import { notInBook } from '../../keep/index.js';
import { renderHistoryHtml, renderHistorySvg } from '../../present/index.js';
import { seenAs } from '../../seen.js';
import { PAGE_TYPES } from '../pages/page-types.js';
import { content } from '../reply.js';
import { onDossier } from '../resource.js';
import { QuestionHistory } from '../schemas/index.js';
import { EXAMPLE_QUESTION } from './example-question.js';
import { asField, idField, viewFields } from './fields.js';

/** One question of the book over time. */
export const question = onDossier({
  name: 'question',
  method: 'get',
  path: '/dossiers/{dossier}/questions/{question}',
  group: 'Forecasts',
  summary: 'A question of the book, with all that was said of it',
  description:
    'With what the record came to know between forecasts that differ, and the words that decided it. As data, or as a page or picture by "form".',
  right: 'read',
  pace: 'slow',
  params: z.object({ question: idField('The id of a question of the book') }),
  query: z.object({ form: z.enum(['json', 'html', 'svg']).default('json'), ...viewFields }),
  answer: QuestionHistory,
  otherAnswers: ['text/html', 'image/svg+xml'],
  examples: [
    { summary: 'A question', params: { dossier: 'korea', question: EXAMPLE_QUESTION.id } },
    {
      summary: 'Its picture',
      params: { dossier: 'korea', question: EXAMPLE_QUESTION.id },
      query: { form: 'svg' },
    },
    {
      summary: 'A question that is not in the book',
      params: { dossier: 'korea', question: 'leaders-meet-0' },
      status: 404,
    },
  ],
  async respond({ ledger, params, query: { form, ...asked } }) {
    const seen = await seenAs(ledger, asked, asField);
    const { question: known } = await questionInBook(ledger, params.question, seen);
    const page = await historyPage(ledger, known.id, seen);
    if (page === null) throw notInBook(known.id);
    const events = await historyEvents(ledger, page, seen);
    if (form === 'json') return historyData(page, events);
    return content(
      PAGE_TYPES[form],
      form === 'html' ? renderHistoryHtml(page, events) : renderHistorySvg(page, events),
    );
  },
});
