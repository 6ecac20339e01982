import {
  childrenBy,
  factualityOf,
  head,
  isInfinitive,
  lemma,
  predicateOf,
  relation,
  type Trees,
  upos,
} from '../language/index.js';
import { LONGEST, tokensIn, treesOf } from './parsed.js';
import type { Span } from './sentence.js';

/** Words of which one stands somewhere in a sentence that tells of what is to come, or before it: only such sentences are parsed. */
const CUE =
  /\b(?:if|unless|once|whether|will|shall|would|could|can|may|might|should|must|possible|likely|near|close|expected|planned|due|set|discuss\w*)\b/i;
const BEFORE = /\b(?:(?:for|towards?|on|over|about|at|of) (?!\d)|to [a-z])/;
/** How many words up the tree it may stand that something is only aimed at. */
const STEPS = 6;
/** Relations by which a noun takes part in what the word above it says has come about or not. */
const PART = new Set(['obj', 'nsubj:pass', 'conj', 'compound', 'amod', 'appos']);
/** Prepositions by which a deed or a talk has a thing as its end or its matter: "work towards a deal", "talks on a treaty". */
const TOWARDS = new Set(['for', 'on', 'of', 'to', 'toward', 'towards', 'about', 'over', 'at', 'into']);
/** Prepositions by which a thing comes about with a deed: "may end with a deal". */
const ALONG = new Set(['with', 'without', 'in']);
/** What is talked, worked or hoped towards is not there yet. */
const TALKING = new Set(
  'talk negotiation negotiate discussion discuss consultation dialogue work push effort progress step path road way hope prospect chance call speak'.split(
    ' ',
  ),
);
/** What is said of a thing that is still to come: "a deal is possible". */
const AHEAD = new Set('possible likely unlikely near close reach'.split(' '));
/** What brings a thing about, of which it is the subject: "a deal could emerge". */
const ARRIVES = new Set('come emerge follow happen result take materialize'.split(' '));

/**
 * Whether the words tell of something that is only aimed at, sought, expected, talked about or hung on a condition, not of something that is
 * there: "an effort to craft an agreement", "may sign a treaty".
 */
export function isAimedAt(text: string, sentence: Span, words: Span): boolean {
  const piece = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const start = words.start - sentence.start;
  if (!CUE.test(piece) && !BEFORE.test(piece.slice(0, start))) return false;
  const trees = treesOf(piece);
  const run = tokensIn(trees, start, words.end - sentence.start);
  return run !== null && aimedAbove(trees, predicateOf(trees, run));
}

/** Whether a word, or one that it takes part in, has not come about. */
function aimedAbove(trees: Trees, from: number): boolean {
  let at = from;
  for (let step = 0; step < STEPS; step += 1) {
    const { certainty } = factualityOf(trees, at);
    if ((certainty !== 'done' && certainty !== 'ongoing') || isPurpose(trees, at)) return true;
    if (isTalkedAbout(trees, at) || isAhead(trees, at)) return true;
    if (!leadsUp(trees, at)) return false;
    at = head(trees, at);
  }
  return false;
}

/** Whether a word is done in order to do this: "met to sign", "talks to craft". What somebody "managed to" do is done. */
const isPurpose = (trees: Trees, token: number): boolean =>
  isInfinitive(trees, token) && ['advcl', 'acl', 'csubj'].includes(relation(trees, token));

/** Whether a thing is what others talk or work towards. */
function isTalkedAbout(trees: Trees, token: number): boolean {
  const above = lemma(trees, head(trees, token));
  if (!TALKING.has(above)) return false;
  return relation(trees, token) === 'obj' ? above === 'discuss' : stands(trees, token, TOWARDS);
}

/** Whether one of some prepositions ties a thing to the word above it. */
const stands = (trees: Trees, token: number, prepositions: ReadonlySet<string>): boolean =>
  ['obl', 'nmod'].includes(relation(trees, token)) &&
  childrenBy(trees, token, 'case').some((mark) => prepositions.has(trees.tokens.lower[mark] ?? ''));

/** Whether a thing is said to be still to come: "a deal is near", "a deal could emerge". */
function isAhead(trees: Trees, token: number): boolean {
  const above = head(trees, token);
  if (above < 0 || relation(trees, token) !== 'nsubj') return false;
  if (ARRIVES.has(lemma(trees, above))) return factualityOf(trees, above).certainty !== 'done';
  return AHEAD.has(lemma(trees, above));
}

/** Whether what is aimed at with the word above is aimed at with this one. */
function leadsUp(trees: Trees, token: number): boolean {
  const link = relation(trees, token);
  if (head(trees, token) < 0) return false;
  if (upos(trees, token) === 'VERB') return link === 'xcomp' || link === 'conj';
  return PART.has(link) || stands(trees, token, TOWARDS) || stands(trees, token, ALONG);
}
