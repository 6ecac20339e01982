import { inflect } from './inflect.js';

/**
 * A small language for word patterns, so that reading rules can be rows of data:
 *
 *   word          that word, in lower case
 *   ~verb         any form of the verb
 *   (a|b c)       one of several sequences
 *   x?            x or nothing
 *   ..  ..5       a gap of up to three (five) words that does not cross a sentence, a semicolon or a colon
 *   @list         one of the phrases of a word list
 *   !word !@list  not this here: nothing is consumed
 *   <actor> <time> <place> <quote>   a whole mention, time expression, place or quotation
 */
export type Node =
  | { readonly type: 'words'; readonly forms: ReadonlySet<string> }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'slot'; readonly slot: Slot }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'any'; readonly options: readonly Option[] };
/** One of several sequences, with the words that it can begin with (null: anything, or nothing at all), so that most are passed over at once. */
export interface Option {
  readonly nodes: Sequence;
  readonly first: ReadonlySet<string> | null;
}
export type Sequence = readonly Node[];
export type Slot = 'actor' | 'time' | 'place' | 'quote';

/** Word lists by name; each entry is itself a pattern. */
export type Lists = Readonly<Record<string, readonly string[]>>;

const slots = new Set<string>(['actor', 'time', 'place', 'quote']);
const isSlot = (name: string): name is Slot => slots.has(name);
const usualGap = 3;
const piece = /\s*(\(|\)\??|\||[^\s()|]+)/y;

/** Cuts a pattern into its pieces: words, brackets and bars. */
function pieces(source: string): string[] {
  const found: string[] = [];
  piece.lastIndex = 0;
  for (let m = piece.exec(source); m; m = piece.exec(source)) found.push(m[1] ?? '');
  return found;
}

const anyOf = (sequences: readonly Sequence[]): Node => ({
  type: 'any',
  options: sequences.map((nodes) => ({ nodes, first: nodes.length ? firstWords(nodes) : null })),
});

/**
 * Parses a pattern of the language above.
 * @throws SyntaxError that names the pattern: an unknown list or slot, or brackets that do not close.
 */
export function parsePattern(source: string, lists: Lists): Sequence {
  const parts = pieces(source);
  let at = 0;
  const fail = (why: string): never => {
    throw new SyntaxError(`pattern "${source}": ${why}`);
  };
  const optional = (node: Node): Node => anyOf([[node], []]);

  function word(part: string): Node {
    if (part.length > 1 && part.endsWith('?')) return optional(word(part.slice(0, -1)));
    if (part.length > 1 && part.startsWith('!')) return { type: 'not', node: word(part.slice(1)) };
    if (part.startsWith('..')) return { type: 'gap', most: Number(part.slice(2) || usualGap) };
    if (part.startsWith('~')) return { type: 'words', forms: new Set(inflect(part.slice(1))) };
    if (part.startsWith('@')) return list(part.slice(1));
    const slot = /^<(.+)>$/.exec(part)?.[1];
    if (slot === undefined) return { type: 'words', forms: new Set([part]) };
    return isSlot(slot) ? { type: 'slot', slot } : fail(`no slot <${slot}>`);
  }
  function list(name: string): Node {
    const phrases = lists[name] ?? fail(`no list @${name}`);
    const single = phrases.filter((p) => /^~?[^\s()|@<?]+$/.test(p));
    const forms = new Set(single.flatMap((p) => (p.startsWith('~') ? inflect(p.slice(1)) : [p])));
    const options = phrases.filter((p) => !single.includes(p)).map((p) => parsePattern(p, lists));
    return anyOf(forms.size ? [...options, [{ type: 'words', forms }]] : options);
  }
  function sequence(): Node[] {
    const nodes: Node[] = [];
    for (
      let part = parts[at];
      part !== undefined && part !== '|' && !part.startsWith(')');
      part = parts[at]
    ) {
      at++;
      nodes.push(part === '(' ? group() : word(part));
    }
    return nodes;
  }
  function group(): Node {
    const options = [sequence()];
    while (parts[at] === '|') {
      at++;
      options.push(sequence());
    }
    const close = parts[at++] ?? fail('a bracket does not close');
    return anyOf(close === ')?' ? [...options, []] : options);
  }

  const nodes = sequence();
  if (at < parts.length) fail('a bracket closes that was not open');
  return nodes;
}

/** The words that a pattern can begin with, or null where it can begin with anything. */
export function firstWords(nodes: Sequence): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'gap' || node.type === 'slot' || node.type === 'not') return null;
    if (node.type === 'words') {
      for (const form of node.forms) words.add(form);
      return words;
    }
    for (const { nodes: option, first } of node.options) {
      if (option.length && first === null) return null;
      for (const form of first ?? []) words.add(form);
    }
    const mayBeEmpty = node.options.some((option) => option.nodes.length === 0);
    if (!mayBeEmpty) return words;
  }
  return null;
}
