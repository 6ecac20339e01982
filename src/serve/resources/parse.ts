import { z } from 'zod';
import { parsedText } from '../../parsing.js';
import { Day } from '../../record/index.js';
import { apart } from '../resource.js';
import { ParsedText } from '../schemas/parsed-text.js';
import { plainText } from './fields.js';

/** Characters of a text that stands in an address: a paragraph or two. */
const MOST_TEXT = 2_000;

/** How a sentence is analyzed. */
export const parse = apart({
  name: 'parse',
  method: 'get',
  path: '/parse',
  group: 'Reading',
  summary: 'How sentences are analyzed, before anything is read from them',
  description:
    'Words with their tags and what each hangs on, whom names denote, which days times mean, and who does what to whom.',
  right: 'read',
  pace: 'slow',
  query: z.object({
    text: plainText(MOST_TEXT).describe(`At most ${MOST_TEXT} characters`),
    published: Day.optional().describe('The day of publication, on which relative dates and offices hang'),
  }),
  answer: ParsedText,
  examples: [
    {
      summary: 'A sentence',
      query: { text: 'Norway refused on Monday to sign the treaty.', published: '2021-03-04' },
    },
    { summary: 'No word at all', query: { text: ' ' }, status: 400 },
  ],
  respond: async ({ query: { text, published = null } }) => parsedText(text, published),
});
