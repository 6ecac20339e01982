import { childrenBy, head, type Mention, obliques, type Trees } from '../language/index.js';
import { type ActorRef, sideOf } from '../record/index.js';
import type { Context } from './context.js';
import { lower, mentionOver, sentenceOf } from './discourse.js';
import { isPlaceOnly, listedAfter, objectOf } from './roles.js';

export const distinctSides = (refs: readonly ActorRef[]): number => new Set(refs.map(sideOf)).size;

/** Whether `above` governs a token, over any number of words of the same sentence. */
function governs(trees: Trees, above: number, token: number): boolean {
  let at = token;
  while (at >= 0 && at !== above) at = head(trees, at);
  return at === above;
}

/** Whom the words before a noun in its phrase name: "the Greek-Turkish talks", "Kim's visit". */
export function mentionsBefore(c: Context, noun: number): Mention[] {
  const { trees } = c.d.analysis;
  let from = noun;
  const first = sentenceOf(c.d, noun)?.from ?? 0;
  while (from > first && (governs(trees, noun, from - 1) || mentionOver(c.d, from - 1)?.modifier)) from--;
  const found = new Set<Mention>();
  for (let at = from; at < noun; at++) {
    const mention = mentionOver(c.d, at);
    if (mention && !isPlaceOnly(c.d, at)) found.add(mention);
  }
  return [...found];
}

export const before = (c: Context, noun: number): ActorRef[] =>
  mentionsBefore(c, noun).flatMap(({ refs }) => refs);

/** Whom a word names: the mention over it, and for several or unnamed people those within their phrase ("negotiators from Iran"). */
export function named(c: Context, token: number): readonly ActorRef[] {
  const mention = isPlaceOnly(c.d, token) ? undefined : mentionOver(c.d, token);
  if (mention?.refs.length && !mention.plural) {
    const listed = listedAfter(c.d, token, sentenceOf(c.d, token)?.to ?? token);
    return [...new Set([mention, ...listed].flatMap(({ refs }) => refs))];
  }
  const { trees } = c.d.analysis;
  const within = childrenBy(trees, token, 'nmod', 'flat', 'appos').flatMap((child) =>
    isPlaceOnly(c.d, child) ? [] : (mentionOver(c.d, child)?.refs ?? []),
  );
  return [...(mention?.refs ?? []), ...before(c, token), ...within];
}

const everyone = ['between', 'among', 'involving', 'with', 'alongside'];

/** Who does something with each other or with somebody, as the words linked to a noun or verb say: "between A and B", "on trade with C". */
export function linked(c: Context, word: number): readonly ActorRef[] {
  const { trees } = c.d.analysis;
  const tokens = [word, ...below(trees, word)].flatMap((noun) => obliques(trees, noun, ...everyone));
  const found = [...new Set(tokens.flatMap((token) => named(c, token)))];
  const needed = lower(c.d, word + 1) === 'between' ? 2 : 1;
  if (distinctSides(found) >= needed || !everyone.includes(lower(c.d, word + 1))) return found;
  // Right behind the word the link is plain, whatever the parse made of it.
  return objectOf(c.d, word + 2, sentenceOf(c.d, word)?.to ?? word)?.refs ?? [];
}

/** Whose meeting it is: "of the leaders", "by the envoys", "from Cairo". */
export const doers = (c: Context, noun: number): ActorRef[] => [
  ...new Set(obliques(c.d.analysis.trees, noun, 'by', 'from', 'of').flatMap((token) => named(c, token))),
];

/** How many prepositions deep a phrase is followed: "an agreement on trade in goods with" has two. */
const deepest = 3;

/** The nouns that hang on a word over prepositions: "trade" and "goods" of "an agreement on trade in goods". */
const below = (trees: Trees, word: number, levels = deepest): number[] =>
  levels === 0
    ? []
    : childrenBy(trees, word, 'nmod', 'obl').flatMap((child) => [child, ...below(trees, child, levels - 1)]);
