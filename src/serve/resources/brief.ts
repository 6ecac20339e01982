import { z } from 'zod';
import { dossierBrief } from '../../briefing.js';
import { dayNamed } from '../../day-named.js';
import { BRIEF_PARTS, MOST_PAGES, USUAL_PAGES } from '../../present/dossier-brief/pages.js';
import { renderDossierHtml, renderDossierMarkdown } from '../../present/index.js';
import { seenAs } from '../../seen.js';
import { PAGE_TYPES } from '../pages/page-types.js';
import { content } from '../reply.js';
import { onDossier } from '../resource.js';
import { DossierBrief } from '../schemas/index.js';
import { asField, flag, several, viewFields } from './fields.js';
import { words } from './measured.js';

/** How a dossier stands, in two pages. */
export const brief = onDossier({
  name: 'brief',
  method: 'get',
  path: '/dossiers/{dossier}/brief',
  group: 'Record',
  summary: 'How a dossier stands, in two pages',
  description:
    'Meetings with both numbers, promises, pauses, tempo, gaps, alignments and what changed lately: the weightiest lines of each, as many as fit, each with the documents that it rests on. As data, or as a page by "form".',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'overview' }],
  query: z.object({
    pages: z.coerce.number().int().min(1).max(MOST_PAGES).default(USUAL_PAGES).describe('How many pages'),
    full: flag.describe('Everything, however many pages'),
    part: several(z.enum(BRIEF_PARTS)).describe('Only these parts; what room there is goes to them'),
    since: words.optional().describe('Tell what changed since this day: YYYY-MM-DD, yesterday or a weekday'),
    form: z.enum(['json', 'html', 'markdown']).default('json'),
    ...viewFields,
  }),
  answer: DossierBrief,
  otherAnswers: ['text/html', 'text/markdown'],
  examples: [
    { summary: 'Two pages as data', params: { dossier: 'korea' } },
    {
      summary: 'A page to be read in a browser, as known on a day',
      params: { dossier: 'korea' },
      query: { form: 'html', pages: '1', asOf: '2019-03-31' },
    },
    { summary: 'Markdown', params: { dossier: 'korea' }, query: { form: 'markdown', since: '2026-01-01' } },
    { summary: 'Two parts of it', params: { dossier: 'korea' }, query: { part: ['promises', 'gaps'] } },
    { summary: 'A form that is none', params: { dossier: 'korea' }, query: { form: 'pdf' }, status: 400 },
  ],
  async respond({ ledger, query: { pages, full, part, since, form, ...asked } }) {
    const seen = await seenAs(ledger, asked, asField);
    const changes = since === undefined ? null : await dayNamed(since, 'since', seen.today);
    const made = await dossierBrief(ledger, { ...seen, since: changes }, full ? 'full' : { pages }, part);
    if (form === 'html') return content(PAGE_TYPES[form], renderDossierHtml(made));
    return form === 'markdown' ? content(PAGE_TYPES[form], renderDossierMarkdown(made)) : made;
  },
});
