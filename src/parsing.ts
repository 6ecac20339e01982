import { analyze } from './language/index.js';
import { makeParsedText, type ParsedText } from './present/index.js';
import { type Day, Failure } from './record/index.js';

/** Nobody looks at drawings of more words than this, some 200 sentences. */
const MOST = 5_000;

/** The analysis of a text as plain data. Throws `Failure` where there is nothing to draw, or too much. */
export function parsedText(text: string, published: Day | null): ParsedText {
  const parsed = makeParsedText(analyze(text, published));
  const count = parsed.sentences.reduce((sum, { words }) => sum + words.length, 0);
  if (count === 0)
    throw new Failure('empty', text, 'The text holds no word; give a sentence, in quotation marks.');
  if (count > MOST)
    throw new Failure(
      'too-large',
      text,
      `The text has ${count} words and marks, and ${MOST} are drawn at most; give a part of it.`,
    );
  return parsed;
}
