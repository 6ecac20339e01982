import type { Day } from '../record/index.js';
import type { Analysis } from './analysis.js';
import { findNames } from './mentions.js';
import { parseDocument } from './parse/index.js';
import { findQuotations } from './quotations.js';
import { segment } from './segments.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/**
 * Reads the language of a text, layer by layer. `published` is the day that relative dates and offices hang on; without it they stay
 * unresolved. Linear in the length of the text; pure but for the weights of the parser, which are read from the package at the first call.
 */
export function analyze(text: string, published: Day | null = null): Analysis {
  const segments = segment(text);
  const { tokens, sentences } = tokenize(text, segments.sentences);
  return {
    text,
    published,
    paragraphs: segments.paragraphs,
    sentences,
    tokens,
    trees: parseDocument(tokens, sentences),
    times: findTimes(text, sentences, tokens, published),
    quotations: findQuotations(text, segments.paragraphs),
    ...findNames(text, sentences, tokens, published),
    turns: segments.turns,
  };
}
