import type { Day } from '../record/index.js';
import type { Analysis } from './analysis.js';
import { findNames } from './mentions.js';
import { parseDocument } from './parse/index.js';
import { findQuotations } from './quotations.js';
import { type SentenceSpan, segment } from './segments.js';
import { sparing } from './sparing.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/**
 * Reads the language of a text, layer by layer. `published` is the day that relative dates and offices hang on; without it they stay
 * unresolved. A sentence that cannot be read is left out and told. Linear in the length of the text; pure but for the weights of the
 * parser, which are read from the package at the first call.
 * @throws Failure `missing` or `damaged` where the weights cannot be read.
 */
export function analyze(text: string, published: Day | null = null): Analysis {
  const { paragraphs, sentences, turns } = segment(text);
  const { value, notices } = sparing(sentences, (some) => layers(text, some, published));
  return {
    text,
    published,
    paragraphs,
    turns,
    quotations: findQuotations(text, paragraphs),
    ...value,
    notices,
  };
}

/** What is read of the sentences alone. */
function layers(text: string, spans: readonly SentenceSpan[], published: Day | null) {
  const { tokens, sentences } = tokenize(text, spans);
  return {
    sentences,
    tokens,
    trees: parseDocument(tokens, sentences),
    times: findTimes(text, sentences, tokens, published),
    ...findNames(text, sentences, tokens, published),
  };
}
