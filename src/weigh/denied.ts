import {
  childrenBy,
  factualityOf,
  head,
  predicateOf,
  relation,
  type Trees,
  upos,
} from '../language/index.js';
import { LONGEST, tokensIn, treesOf } from './parsed.js';
import type { Span } from './sentence.js';

/** Words without which nothing in a sentence is denied: only sentences that hold one are parsed. */
const CUE =
  /\b(?:not|no|never|neither|nor|without|cannot|nobody|nothing|none|den(?:y|ies|ied|ying)|refus\w+|declin\w+|fail\w*|reject\w*|rul(?:ed?|ing) out)\b|n['’]t\b/i;
/** How many words up the tree a denial may stand from what it denies. */
const STEPS = 4;
/** Relations by which a noun takes part in what the word above it says or does not say. */
const PART = new Set([
  'obj',
  'obl',
  'nmod',
  'conj',
  'compound',
  'amod',
  'acl',
  'nsubj:pass',
  'appos',
  'xcomp',
  'advmod',
]);
/** What does not happen where this is denied of it: "the banquet did not take place". */
const HAPPENS = /^(?:t[ao]kes?|taken|took|happen|occur|follow|c[ao]mes?|exist|materiali[sz]e)/;
const NONE = new Set(['no', 'neither', 'without', 'not', 'never']);

/** Whether some words hold one that denies: "signed no treaty". */
export const denies = (words: string): boolean => CUE.test(words);

/** Whether the words are denied where they stand: "signed no treaty", "without a banquet", "denied that the talks broke down". */
export function isDenied(text: string, sentence: Span, words: Span): boolean {
  const piece = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const [start, end] = [words.start - sentence.start, words.end - sentence.start];
  // A denial that is part of the words themselves is what they say.
  if (!CUE.test(piece.slice(0, start) + piece.slice(end))) return false;
  const trees = treesOf(piece);
  const run = tokensIn(trees, start, end);
  return run !== null && deniedAbove(trees, predicateOf(trees, run));
}

/** Whether some words only name something and say nothing of it: "their earlier talks", and not "they talked". */
export function isName(words: string): boolean {
  const trees = treesOf(words.slice(0, LONGEST));
  const root = predicateOf(trees, { from: 0, to: trees.tokens.length });
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos(trees, root)) && childrenBy(trees, root, 'cop').length === 0;
}

const hasNone = (trees: Trees, token: number): boolean =>
  childrenBy(trees, token, 'det', 'case', 'mark', 'advmod', 'cc:preconj').some((child) =>
    NONE.has(trees.tokens.lower[child] ?? ''),
  );

/** Whether a word or one that it takes part in is denied. */
function deniedAbove(trees: Trees, from: number): boolean {
  let at = from;
  for (let step = 0; step < STEPS && at >= 0; step += 1) {
    if (hasNone(trees, at)) return true;
    if (upos(trees, at) === 'VERB' || childrenBy(trees, at, 'cop').length > 0)
      return factualityOf(trees, at).negated;
    if (!leadsUp(trees, at)) break;
    at = head(trees, at);
  }
  return factualityOf(trees, from).negated;
}

/** Whether what is denied of the word above is denied of this one. */
function leadsUp(trees: Trees, token: number): boolean {
  const link = relation(trees, token);
  return link === 'nsubj' ? HAPPENS.test(trees.tokens.lower[head(trees, token)] ?? '') : PART.has(link);
}
