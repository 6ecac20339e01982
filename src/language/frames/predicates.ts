import { head, relation, type Trees, upos } from '../parse/tree.js';

/** Relations of words that only serve the word they hang on: its auxiliaries, prepositions, articles and the parts of its name. */
const serving = new Set([
  'aux',
  'aux:pass',
  'cop',
  'case',
  'mark',
  'det',
  'advmod',
  'cc',
  'punct',
  'fixed',
  'flat',
  'goeswith',
  'compound:prt',
  'nummod',
]);

/** The word that a token serves, itself where it serves none: "reject" for each of "will never reject". */
export function served(trees: Trees, token: number): number {
  let at = token;
  while (serving.has(relation(trees, at)) && head(trees, at) >= 0) at = head(trees, at);
  return at;
}

/** How many arcs lie between a token and the root of its sentence. */
function depth(trees: Trees, token: number): number {
  let steps = 0;
  for (let at = head(trees, token); at >= 0; at = head(trees, at)) steps += 1;
  return steps;
}

const saying = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'ADV']);

/** The predicate of a run of words: the word that the others hang on, the first of several; what they serve where all of them serve. */
export function predicateOf(trees: Trees, { from, to }: { from: number; to: number }): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let at = from; at < to; at += 1) {
    if (serving.has(relation(trees, at)) || !saying.has(upos(trees, at))) continue;
    const deep = depth(trees, at);
    if (deep < least) [best, least] = [at, deep];
  }
  return best < 0 ? served(trees, from) : best;
}
