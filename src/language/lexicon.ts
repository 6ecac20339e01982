import { keysOf, type Words } from './words.js';

/** A name in the lexicon and what it means. `form` is set where the spelling must be exact ("US", "WHO"). */
interface Sense<T> {
  readonly meaning: T;
  readonly caps: boolean;
  readonly form: string | null;
}
interface Node<T> {
  next: Map<string, Node<T>> | null;
  senses: Sense<T>[] | null;
}

/** What stands at a place of the text: the meanings of the longest name there, and the word after it. */
export interface Found<T> {
  readonly end: number;
  readonly meanings: readonly T[];
}

/** Names looked up word by word, the longest first. */
export interface Lexicon<T> {
  /** Adds a name. A name with a capital is found only where the text has one; an `exact` name only in that very spelling. */
  add(name: string, meaning: T, exact?: boolean): void;
  find(words: Words, at: number, text: string): Found<T> | null;
}

/** An empty lexicon: a tree of words. */
export function lexicon<T>(): Lexicon<T> {
  const root: Node<T> = { next: new Map(), senses: null };
  return {
    add(name, meaning, exact = false) {
      let node = root;
      for (const key of keysOf(name)) node = child(node, key);
      const caps = /\p{Lu}/u.test(name.charAt(0));
      node.senses ??= [];
      node.senses.push({ meaning, caps, form: exact ? name : null });
    },
    find: (words, at, text) => longest(root, words, at, text),
  };
}

function child<T>(node: Node<T>, key: string): Node<T> {
  node.next ??= new Map();
  let next = node.next.get(key);
  if (!next) {
    next = { next: null, senses: null };
    node.next.set(key, next);
  }
  return next;
}

function longest<T>(root: Node<T>, words: Words, at: number, text: string): Found<T> | null {
  let found: Found<T> | null = null;
  let node: Node<T> | undefined = root;
  for (let i = at; i < words.length; i += 1) {
    node = node.next?.get(words.keys[i] ?? '');
    if (!node) break;
    if (!node.senses) continue;
    const form = text.slice(words.starts[at], words.ends[i]);
    const meanings = node.senses
      .filter((sense) => (sense.form === null ? !sense.caps || words.capital[at] : sense.form === form))
      .map((sense) => sense.meaning);
    if (meanings.length) found = { end: i + 1, meanings };
  }
  return found;
}
