import type { Sentence, Tokens } from '../analysis.js';
import { type Lemmatizer, lemmaOf } from './lemma.js';

/** The names of what the columns of a parse number: joint tags ("VERB|VBD") and relations ("nsubj:pass"). */
export interface Names {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly lemmatizer: Lemmatizer;
}

/** The parse of a text, column by column over its tokens; each sentence is one tree of Universal Dependencies. */
export interface Trees {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** The token that governs each token, -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Index into `names.relations`. */
  readonly relations: Uint8Array;
  /** Index into `names.upos` and `names.xpos`. */
  readonly tags: Uint8Array;
  /** The first child of each token and the next child of the same head, in the order of the text; -1 for none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly names: Names;
}

/** Links each head with its children, in the order of the text. */
export function linkChildren(heads: Int32Array): { firstChild: Int32Array; nextSibling: Int32Array } {
  const firstChild = new Int32Array(heads.length).fill(-1);
  const nextSibling = new Int32Array(heads.length).fill(-1);
  for (let i = heads.length - 1; i >= 0; i -= 1) {
    const head = heads[i] ?? -1;
    if (head < 0) continue;
    nextSibling[i] = firstChild[head] ?? -1;
    firstChild[head] = i;
  }
  return { firstChild, nextSibling };
}

/** The universal part of speech of a token ("VERB"). */
export const upos = (trees: Trees, token: number): string => trees.names.upos[trees.tags[token] ?? -1] ?? 'X';

/** The Penn tag of a token ("VBD"). */
export const xpos = (trees: Trees, token: number): string =>
  trees.names.xpos[trees.tags[token] ?? -1] ?? 'FW';

/** The relation of a token to its head with its subtype ("nsubj:pass"); "root" for the root. */
export const relation = (trees: Trees, token: number): string =>
  trees.names.relations[trees.relations[token] ?? -1] ?? 'dep';

/** The head of a token, -1 for a root. */
export const head = (trees: Trees, token: number): number => trees.heads[token] ?? -1;

/** The lemma of a token ("meet" for "met"). */
export const lemma = (trees: Trees, token: number): string =>
  lemmaOf(trees.names.lemmatizer, trees.tokens.forms[token] ?? '', xpos(trees, token));

/** The children of a token in the order of the text. */
export function children(trees: Trees, token: number): number[] {
  const found: number[] = [];
  let child = trees.firstChild[token] ?? -1;
  while (child >= 0) {
    found.push(child);
    child = trees.nextSibling[child] ?? -1;
  }
  return found;
}

/** The children of a token whose relation is one of those named; "nsubj" stands for its subtypes too. */
export function childrenBy(trees: Trees, token: number, ...relations: readonly string[]): number[] {
  return children(trees, token).filter((child) => {
    const found = relation(trees, child);
    const colon = found.indexOf(':');
    return relations.includes(found) || (colon > 0 && relations.includes(found.slice(0, colon)));
  });
}

/** The root of a sentence, -1 for a sentence without tokens. */
export function rootOf(trees: Trees, { from, to }: Pick<Sentence, 'from' | 'to'>): number {
  for (let i = from; i < to; i += 1) if (trees.heads[i] === -1) return i;
  return -1;
}

/** The tokens from the first to the last that the token governs, itself included (end exclusive). */
export function reach(trees: Trees, token: number): { from: number; to: number } {
  let [from, to] = [token, token + 1];
  const open = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    from = Math.min(from, next);
    to = Math.max(to, next + 1);
    open.push(...children(trees, next));
  }
  return { from, to };
}
