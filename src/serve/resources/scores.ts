import { z } from 'zod';
import { scoresPage } from '../../book-pages.js';
import { renderCalibrationSvg, renderScoresHtml, sayForecaster } from '../../present/index.js';
import { seenAs } from '../../seen.js';
import { PAGE_TYPES } from '../pages/page-types.js';
import { content } from '../reply.js';
import { onDossier } from '../resource.js';
import { BookScores } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

/** What forecasts were worth. */
export const scores = onDossier({
  name: 'scores',
  method: 'get',
  path: '/dossiers/{dossier}/scores',
  group: 'Forecasts',
  summary: 'Who was ahead with forecasts, and how often what was said came true',
  description:
    'People and models on the same questions and days, day by day, their skill against the base rate, and the calibration of each. As data, or as a page or picture by "form".',
  right: 'read',
  pace: 'slow',
  query: z.object({ form: z.enum(['json', 'html', 'svg']).default('json'), ...viewFields }),
  answer: BookScores,
  otherAnswers: ['text/html', 'image/svg+xml'],
  examples: [
    { summary: 'As data', params: { dossier: 'korea' } },
    { summary: 'As a page', params: { dossier: 'korea' }, query: { form: 'html' } },
  ],
  async respond({ ledger, query: { form, ...asked } }) {
    const page = await scoresPage(ledger, await seenAs(ledger, asked, asField));
    if (form === 'json') return page;
    if (form === 'html') return content(PAGE_TYPES[form], renderScoresHtml(page));
    const named = page.calibrations.map((own) => ({ name: sayForecaster(own), bins: own.bins }));
    return content(PAGE_TYPES[form], renderCalibrationSvg(`Calibration · ${page.title}`, named));
  },
});
