import { predicate } from '../parse/morphology.js';
import { children, childrenBy, head, relation, type Trees, upos } from '../parse/tree.js';
import { ownSubjects } from './arguments.js';

/** A run of tokens, end exclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

const clausal = new Set([
  'root',
  'ccomp',
  'advcl',
  'parataxis',
  'acl:relcl',
  'csubj',
  'advcl:relcl',
  'csubj:pass',
]);

/** Whether a word heads a clause of its own: a root, a subordinate clause, or a second predicate with a subject of its own. */
export function headsClause(trees: Trees, token: number): boolean {
  const link = relation(trees, token);
  if (head(trees, token) < 0 || clausal.has(link)) return true;
  return link === 'conj' && (upos(trees, token) === 'VERB' || ownSubjects(trees, token).length > 0);
}

/** The word that heads the clause in which a token stands. */
export function clauseHead(trees: Trees, token: number): number {
  let at = token;
  while (!headsClause(trees, at)) at = head(trees, at);
  return at;
}

/** Clauses that hang on another and yet say something of their own; a relative clause, content clause or infinitive belongs to what it tells of. */
const apart = new Set(['advcl', 'parataxis', 'conj']);

/** The words of the clause that `token` heads: what hangs on it, further clauses that say something of their own left out, and the punctuation at its edges too. */
export function clauseExtent(trees: Trees, token: number): Extent {
  let [from, to] = [token, token + 1];
  const open = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (relation(trees, next) !== 'punct') [from, to] = [Math.min(from, next), Math.max(to, next + 1)];
    for (const child of children(trees, next))
      if (!(apart.has(relation(trees, child)) && headsClause(trees, child))) open.push(child);
  }
  return { from, to };
}

/** Whether a predicate leans on the one above it for its tense: "tried to reopen", "met and agreed", but not "helped them to reopen". */
function leans(trees: Trees, token: number): boolean {
  const link = relation(trees, token);
  return (
    link === 'conj' || (link === 'xcomp' && !childrenBy(trees, head(trees, token), 'obj', 'iobj').length)
  );
}

/**
 * Whether a predicate is said of its subject as a fact, plan or duty, with a tense: itself, or as the infinitive or second predicate of
 * one that is. "Seoul seeks talks" and "Seoul tried to seek talks" are; "seeking talks", "to seek talks" and an order are not.
 */
export function isTensed(trees: Trees, token: number): boolean {
  for (let at = token; at >= 0; at = head(trees, at)) {
    const { mood } = predicate(trees, at);
    if (mood !== null) return mood !== 'imperative';
    if (!leans(trees, at)) return false;
  }
  return false;
}
