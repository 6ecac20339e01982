import { childrenBy, head, lemma, relation, type Trees, upos } from '../parse/tree.js';
import { obliques, ownSubjects, patientsOf, prepositionOf, subjectsOf, withConjuncts } from './arguments.js';

/** Most arcs from one of several qualities to the first: "long, bitter and fruitless talks". */
const highest = 4;

/** Verbs that say what something is: "the pact marks a turning point". */
const linking = new Set([
  'mark',
  'represent',
  'constitute',
  'become',
  'mean',
  'remain',
  'signal',
  'form',
  'prove',
]);

/**
 * Of what a quality is said, as heads of the words that name it: the noun that an adjective stands before, the subject of "is a success",
 * the object of "called the talks a success" or "saw it as a success", the noun beside which a name for it stands, the "of" of "the
 * success of the talks"; of a verb its subject. Empty where nothing is named.
 */
export function bearersOf(trees: Trees, quality: number, climbs = highest): number[] {
  const above = head(trees, quality);
  const link = relation(trees, quality);
  const own = ownSubjects(trees, quality);
  if (own.length) return own;
  const isAs = above >= 0 && prepositionOf(trees, quality) === 'as';
  if (link === 'amod' || link === 'appos' || link === 'compound' || (isAs && link === 'nmod'))
    return withConjuncts(trees, above);
  if (isAs) return firstOf(patientsOf(trees, above), subjectsOf(trees, above));
  if (link === 'conj' && climbs > 0) return bearersOf(trees, above, climbs - 1);
  if (link === 'obj' && linking.has(lemma(trees, above))) return subjectsOf(trees, above);
  if (link === 'xcomp') return firstOf(patientsOf(trees, above), subjectsOf(trees, above));
  if (upos(trees, quality) === 'NOUN' && !childrenBy(trees, quality, 'cop').length)
    return obliques(trees, quality, 'of');
  return subjectsOf(trees, quality);
}

const firstOf = (some: number[], others: number[]): number[] => (some.length ? some : others);
