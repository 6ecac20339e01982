import { z } from 'zod';
import { answered } from '../../asking.js';
import { bookPage } from '../../book-pages.js';
import { updateModels } from '../../forecasting.js';
import { Day, Question } from '../../record/index.js';
import { seenAs, seenToday } from '../../seen.js';
import { onDossier } from '../resource.js';
import { BookLine } from '../schemas/index.js';
import { asField, pageOf, viewFields } from './fields.js';
import { pageAt, pinnedFields, placeIn } from './pinned.js';

/** The questions of the book. */
export const questions = onDossier({
  name: 'questions',
  method: 'get',
  path: '/dossiers/{dossier}/questions',
  group: 'Forecasts',
  summary: 'The questions of the book, with what people and the program hold of them',
  description:
    'In the order in which they were asked: those that are open, those whose window has passed and of which nobody has said what became of them, and those that are resolved; beside each what stands of each forecaster, and whether that is out of date.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    state: z.enum(['open', 'overdue', 'resolved']).optional().describe('Only questions in this state'),
    ...pinnedFields(50),
    ...viewFields,
  }),
  answer: pageOf(BookLine).meta({ id: 'BookLinePage', description: 'A page of questions' }),
  examples: [
    { summary: 'All', params: { dossier: 'korea' } },
    { summary: 'Those that wait for an outcome', params: { dossier: 'korea' }, query: { state: 'overdue' } },
  ],
  async respond({ ledger, query: { state, limit, after, ...asked } }) {
    const seen = await seenAs(ledger, asked, asField);
    const place = await placeIn(ledger, after);
    const view =
      after === undefined
        ? seen.view
        : { ...seen.view, seq: Math.min(seen.view.seq ?? place.seq, place.seq) };
    const { lines } = await bookPage(ledger, { ...seen, view });
    return pageAt(
      place,
      limit,
      lines.filter((line) => state === undefined || line.state === state),
    );
  },
});

/** Brings the program's forecasts up to the day. */
export const updateQuestions = onDossier({
  name: 'updateQuestions',
  method: 'post',
  path: '/dossiers/{dossier}/questions/update',
  group: 'Forecasts',
  summary: 'Writes down what the program says today of each open question',
  description: 'Only where it says something new. Answers with the questions of which it does.',
  right: 'edit',
  pace: 'write',
  answer: z
    .object({ today: Day, updated: z.array(Question) })
    .meta({ id: 'UpdatedQuestions', description: 'Of which questions the program says something new' }),
  examples: [{ summary: 'What is new today', params: { dossier: 'korea' } }],
  async respond({ ledger }) {
    const seen = seenToday(ledger);
    const updated = await updateModels(ledger, seen, (question) => answered(ledger, question, seen));
    return { today: seen.today, updated };
  },
});
