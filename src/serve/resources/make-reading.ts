import { z } from 'zod';
import { documentFrom } from '../../read/index.js';
import { makeReading as readingOf } from '../../reading.js';
import { Day, Reading } from '../../record/index.js';
import { apart } from '../resource.js';
import { plainText } from './fields.js';

/** Characters of a text: some thirty pages, which are read in less than a second. */
const MOST_TEXT = 100_000;
/** How a text that nobody named is called. */
const SOURCE = 'text';

/** Reads a text and keeps nothing of it. */
export const makeReading = apart({
  name: 'makeReading',
  method: 'post',
  path: '/readings',
  group: 'Reading',
  summary: 'What a text says, in the terms of the record; nothing of it is kept',
  description:
    'Plain text, or the source of a web page or of Markdown. Each item comes with its passages: text.slice(start, end) is the quote, always.',
  right: 'read',
  pace: 'slow',
  body: z.strictObject({
    text: z.string().min(1).max(MOST_TEXT).describe(`At most ${MOST_TEXT} characters`),
    title: plainText(300).optional().describe('What it is called; what the text itself says unless said'),
    published: Day.optional().describe('The day of publication, on which relative dates hang'),
    force: z.boolean().optional().describe('Read it although it is in another language than English'),
  }),
  answer: Reading,
  examples: [
    {
      summary: 'Two sentences',
      body: {
        text: 'Norway and Iceland met in Oslo on 3 March 2021. Iceland demands an end to night patrols.',
        published: '2021-03-04',
      },
    },
    { summary: 'Nothing to read', body: { text: ' ' }, status: 400 },
    { summary: 'A day that is none', body: { text: 'Norway met Iceland.', published: 'May' }, status: 400 },
  ],
  async respond({ body: { text, title, published, force } }) {
    const bytes = new TextEncoder().encode(text);
    const raw = { source: SOURCE, name: '', bytes, contentType: null, charset: 'utf-8' };
    const document = await documentFrom(raw, { ...(published && { published }), ...(force && { force }) });
    return readingOf(title === undefined ? document : { ...document, title });
  },
});
