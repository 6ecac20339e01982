import type { Mention, Place, Sentence, TimeExpression, Tokens } from '../../language/analysis.js';
import { findNames } from '../../language/mentions.js';
import { segment } from '../../language/segments.js';
import { findTimes } from '../../language/times.js';
import { tokenize } from '../../language/tokens.js';
import type { Day } from '../../record/index.js';
import { spelled } from './spelling.js';

/** A question with its words, names and times, as the language room reads them. */
export interface Said {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly times: readonly TimeExpression[];
}

/** What a question says on a day: its text spelled out, and all that is found in it. */
export function saidIn(question: string, asOf: Day): Said {
  const text = spelled(question.trim().replace(/\s+/g, ' '));
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const { mentions, places } = findNames(text, sentences, tokens, asOf);
  const times = findTimes(text, sentences, tokens, asOf);
  return { text, tokens, sentences, mentions, places, times };
}
